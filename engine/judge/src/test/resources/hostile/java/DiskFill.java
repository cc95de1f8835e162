// Attack: fills the temporary folder with files of all sizes
// Verdict: AC
// Says: refused: java.io.IOException: (No space left|File too large)
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> {
            for (int i = 0; i < 1_000; i++) {
                Files.write(Path.of("/tmp/fill-" + n + "-" + i), new byte[1 << 19]);
            }
            return "wrote 500 MB";
        });
    }
}
