package onsite.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import onsite.exercise.Signature;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static Lines of(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// A pipe gives what is there, however little.
    private static Lines dripping(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Lines(
                new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        return at == bytes.length ? -1 : bytes[at++];
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        if (at == bytes.length) {
                            return -1;
                        }
                        into[from] = bytes[at++];
                        return 1;
                    }
                });
    }

    @Test
    void linesComeOneByOneAndTheLastNeedsNoEnd() throws IOException {
        for (Lines lines : new Lines[] {of("a\n\nżółw\nlast"), dripping("a\n\nżółw\nlast")}) {
            assertThat(lines.next()).isEqualTo("a");
            assertThat(lines.next()).isEmpty();
            assertThat(lines.next()).isEqualTo("żółw");
            assertThat(lines.next()).isEqualTo("last");
            assertThat(lines.next()).isNull();
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void lineLongerThanTheBufferComesWhole() throws IOException {
        String longLine = "x".repeat(300_000);
        Lines lines = of("short\n" + longLine + "\n" + longLine + "\nend");

        assertThat(lines.next()).isEqualTo("short");
        assertThat(lines.next()).isEqualTo(longLine);
        assertThat(lines.next()).isEqualTo(longLine);
        assertThat(lines.next()).isEqualTo("end");
    }

    @Test
    void signaturesOfBothKindsAreRead() throws IOException {
        assertThat(of("function\nnums[:return]\nsqueeze(nums: int[]) -> int\n").requireSignature())
                .isEqualTo(
                        new Signature.Function(
                                Signature.Method.parse("squeeze(nums: int[]) -> int"),
                                new Signature.Answer.Prefix("nums")));
        assertThat(
                        of("class\nLRUCache\ncapacity: int\n1\nget(key: int) -> int\n")
                                .requireSignature())
                .isInstanceOf(Signature.ClassOf.class);
    }

    @Test
    void silenceWhereALineIsDueIsTheEndOfTheConversation() {
        assertThatThrownBy(() -> of("").require()).isInstanceOf(EOFException.class);
    }
}
