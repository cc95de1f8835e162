package onsite.judge.kattis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import onsite.judge.run.Captured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultValidatorTest {

    private static Optional<String> mismatch(String flags, String output, String answer) {
        try {
            return DefaultValidator.of(Metadata.words(flags), FormatVersion.LEGACY)
                    .mismatch(bytes(output), bytes(answer));
        } catch (Unusable e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Captured bytes(String text) {
        return new Captured(
                text.replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\v", "\u000b")
                        .replace("\\f", "\f")
                        .replace("\\r", "\r")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a b\\r\\n'   | 'a b\\n'   | line 1: the white space is",
                "'a b'       | 'a b\\n'   | line 1: the white space is",
                "'a\\n b\\n'   | 'a\\nb\\n'  | line 2: the white space is",
                "'a\\n\\nb\\n'  | 'a\\nb\\n'  | line 2: the white space is",
            })
    void whiteSpaceIsDifferentInTheLineWhereTheDifferenceIs(
            String output, String answer, String message) {
        assertThat(mismatch("space_change_sensitive", output, answer).orElseThrow())
                .startsWith(message);
    }

    @ParameterizedTest(name = "[{0}] {1} for {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "NONE",
            value = {
                "''                             | 'a b'           | 'a  b\\n'",
                "''                             | '\\n a\\t\\vb\\f\\r' | 'a b'",
                "''                             | 'YES'           | 'yes'",
                "''                             | ''              | '  \\n'",
                "''                             | '1.0'           | '1.0'",
                "case_sensitive                 | 'Yes'           | 'Yes\\n'",
                "space_change_sensitive         | 'a  b\\n'       | 'a  b\\n'",
                "float_tolerance 1e-6           | '3.1415927'     | '3.14159265358'",
                "float_tolerance 1e-6           | '31.4159e-1'    | '3.1415901'",
                "float_tolerance 1e-6           | '.5'            | '0.5'",
                "float_tolerance 1e-6           | '+5.'           | '5'",
                "float_tolerance 1e-6           | 'Area 2'        | 'area 2.0000001'",
                "float_absolute_tolerance 0.5   | '10.5'          | '10'",
                "float_relative_tolerance 0.1   | '110'           | '100'",
                "float_relative_tolerance 0.5 float_absolute_tolerance 1 | '1' | '0.5'",
                "float_tolerance 0              | '1'             | '1.000'",
                "float_tolerance 1e-6           | '1e999'         | '1e999'",
                "float_tolerance 1e-6           | 'NaN'           | 'nan'",
            })
    void isRight(String flags, String output, String answer) {
        assertThat(mismatch(flags, output, answer)).isEmpty();
    }

    @ParameterizedTest(name = "[{0}] {1} for {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | 'a b c'         | 'a b'",
                "''                             | 'a'             | 'a b'",
                "''                             | 'ab'            | 'a b'",
                "''                             | '1.0'           | '1'",
                "''                             | 'É'             | 'é'",
                "case_sensitive                 | 'YES'           | 'yes'",
                "space_change_sensitive         | 'a b\\n'        | 'a  b\\n'",
                "space_change_sensitive         | 'a\\tb\\n'      | 'a b\\n'",
                "space_change_sensitive         | 'a b'           | 'a b\\n'",
                "space_change_sensitive         | 'a b\\n\\n'     | 'a b\\n'",
                "space_change_sensitive         | ' a'            | 'a'",
                "float_tolerance 1e-6           | '3.1416'        | '3.14159265358'",
                "float_tolerance 1e-6           | 'x'             | '3.14'",
                "float_tolerance 1e-6           | '3.14x'         | '3.14'",
                "float_tolerance 1e-6           | '0x1p3'         | '8'",
                "float_tolerance 1e-6           | 'NaN'           | '1'",
                "float_tolerance 1e-6           | 'inf'           | '1'",
                "float_tolerance 1e-6           | '1,5'           | '1.5'",
                "float_absolute_tolerance 0.5   | '10.6'          | '10'",
                "float_relative_tolerance 0.1   | '0.001'         | '0'",
                "float_relative_tolerance 0.1   | '111'           | '100'",
                "float_tolerance 1e-6           | '1'             | '1 2'",
            })
    void isWrong(String flags, String output, String answer) {
        assertThat(mismatch(flags, output, answer)).isPresent();
    }

    @Test
    void mismatchNamesTheLineAndBothWords() {
        assertThat(mismatch("", "1\n2\nthree\n", "1\n2\n3\n"))
                .hasValue("line 3: 'three' where '3' is expected");
        assertThat(mismatch("", "1\n", "1\n2\n"))
                .hasValue("line 2: the output ends where '2' is expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case_insensitive",
                "float_tolerance",
                "float_tolerance x",
                "float_tolerance -1",
                "float_tolerance 0x1"
            })
    void unknownFlagIsRefused(String flags) {
        assertThatThrownBy(() -> DefaultValidator.of(Metadata.words(flags), FormatVersion.LEGACY))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void aToleranceGivenTwiceIsRefusedByTheLatestVersionOnly() throws Unusable {
        List<String> twice = Metadata.words("float_tolerance 1 float_absolute_tolerance 2");

        assertThat(DefaultValidator.of(twice, FormatVersion.LEGACY).absolute()).isEqualTo(2);
        assertThatThrownBy(() -> DefaultValidator.of(twice, FormatVersion.VERSION_2025_09))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void bytesThatAreNoTextAreCompared() {
        byte[] binary = {(byte) 0xff, (byte) 0xfe, ' ', 0};
        var flags = new DefaultValidator(false, false, -1, -1);

        assertThat(flags.mismatch(new Captured(binary), new Captured(binary.clone()))).isEmpty();
        assertThat(flags.mismatch(new Captured(binary), bytes("x y"))).isPresent();
    }
}
