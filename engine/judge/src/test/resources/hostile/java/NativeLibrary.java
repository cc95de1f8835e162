// Attack: loads a native library that it wrote
// Verdict: AC
// Says: refused: java.lang.UnsatisfiedLinkError
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> {
            Path library = Path.of("/tmp/evil.so");
            Files.write(library, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
            System.load(library.toString());
            return "loaded";
        });
    }
}
