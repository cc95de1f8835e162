// Attack: makes a hundred thousand empty files
// Verdict: AC MLE TLE RTE
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> {
            for (int i = 0; i < 100_000; i++) {
                Files.createFile(Path.of("/tmp/inode-" + n + "-" + i));
            }
            return null;
        });
    }
}
