// Attack: writes to every folder that it can see
// Verdict: AC
// Says: refused
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> {
            for (String folder : new String[] {"/", "/dev", "/dev/shm", "/proc", "/usr", "/lib", "/bin", "/etc", "/var/tmp",
                    "/home", "/root", System.getProperty("java.home")}) {
                try {
                    Files.writeString(Path.of(folder, "onsite-hostile-marker"), "here");
                    return folder;
                } catch (java.io.IOException refused) {
                    continue;
                }
            }
            return null;
        });
    }
}
