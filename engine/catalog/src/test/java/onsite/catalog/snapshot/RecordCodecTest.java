package onsite.catalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private enum Sign {
        PLUS,
        MINUS
    }

    private sealed interface Tree {
        record Leaf(int value) implements Tree {}

        record Fork(Tree left, Tree right, Sign sign) implements Tree {}

        enum Nothing implements Tree {
            HERE
        }
    }

    private record Everything(
            int number,
            long large,
            double half,
            boolean true_,
            String text,
            Path path,
            Duration duration,
            Optional<Sign> sign,
            List<List<Integer>> lists,
            Set<String> set,
            SortedSet<String> sorted,
            Map<Sign, Optional<String>> map,
            SortedMap<String, Tree> trees) {}

    private record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    private record Raw(int number) {}

    private record Odd(StringBuilder builder) {}

    private static final Everything EVERYTHING =
            new Everything(
                    -3,
                    1L << 40,
                    0.1,
                    true,
                    "zwölf 木 \0 \uD83D\uDE00",
                    Path.of("/a/b c"),
                    Duration.ofMillis(1500),
                    Optional.of(Sign.MINUS),
                    List.of(List.of(), List.of(1, 2)),
                    Set.of("x"),
                    new TreeSet<>(List.of("b", "a")),
                    Map.of(Sign.PLUS, Optional.empty(), Sign.MINUS, Optional.of("m")),
                    new TreeMap<>(
                            Map.of(
                                    "t",
                                    new Tree.Fork(
                                            new Tree.Leaf(1),
                                            new Tree.Fork(
                                                    Tree.Nothing.HERE, new Tree.Leaf(2), Sign.PLUS),
                                            Sign.MINUS))));

    @Test
    void everyKindOfValueComesBack() throws IOException {
        assertThat(read(Everything.class, written(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void aBeginningIsRefused() throws IOException {
        byte[] whole = written(EVERYTHING);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(Everything.class, part)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> read(Everything.class, Arrays.copyOf(whole, whole.length + 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aRecordRefusesWhatItAlwaysRefuses() throws IOException {
        assertThat(read(Positive.class, written(new Positive(1)))).isEqualTo(new Positive(1));
        byte[] zero = written(new Raw(0));
        assertThatThrownBy(() -> read(Positive.class, zero)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThatThrownBy(() -> written(new Odd(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }

    private static byte[] written(Record value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new RecordCodec(value.getClass()).write(new DataOutputStream(bytes), value);
        return bytes.toByteArray();
    }

    private static Object read(Class<? extends Record> type, byte[] bytes) throws IOException {
        return new RecordCodec(type).read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
