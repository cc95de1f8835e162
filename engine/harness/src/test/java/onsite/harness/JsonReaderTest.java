package onsite.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import onsite.tests.Rand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 33, 5_000})
    void integersOfAnyArraySurviveTheWay(int length) {
        int[] values =
                Rand.seeded(length).ints(length, Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);
        String json =
                Arrays.stream(values)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",", "[", "]"));

        assertThat(new JsonReader(json).readInts()).isEqualTo(values);
    }

    @Test
    void extremesOfIntAndLongFit() {
        assertThat(new JsonReader("[-2147483648,2147483647,0,-1]").readInts())
                .containsExactly(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1);
        assertThat(new JsonReader("-9223372036854775808").readLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(new JsonReader("9223372036854775807").readLong()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a\"b",
                "back\\slash",
                "line\nbreak\ttab\r",
                "\u0001",
                "zażółć",
                "😀",
                "\ud83d"
            })
    void stringsSurviveTheWay(String value) {
        var json = new StringBuilder();
        JsonWriter.string(json, value);

        assertThat(new JsonReader(json.toString()).readString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"1.5,1.5", "-2,-2.0", "1e300,1e300", "0.1,0.1"})
    void doublesAreRead(String json, double value) {
        assertThat(new JsonReader(json).readDouble()).isEqualTo(value);
    }

    @Test
    void doublesThatAreNoNumbersAreWrittenAsStrings() {
        for (double value :
                new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            var json = new StringBuilder();
            JsonWriter.real(json, value);
            assertThat(new JsonReader(json.toString()).readDouble())
                    .isEqualTo(Double.valueOf(value));
        }
    }

    @Test
    void anythingElseThrowsAndShowsWhere() {
        assertThatThrownBy(() -> new JsonReader("{oops}").readLong())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a number at 0")
                .hasMessageContaining("{oops}");
    }
}
