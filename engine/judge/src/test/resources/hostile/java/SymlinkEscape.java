// Attack: reaches out through symbolic links and open folders
// Verdict: AC
// Says: refused
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> {
            Path link = Files.createSymbolicLink(Path.of("/tmp/out" + n), Path.of("../../../../../etc/passwd"));
            return Files.readString(link);
        }, () -> {
            Path link = Files.createSymbolicLink(Path.of("/tmp/root" + n), Path.of("/proc/1/root/etc"));
            return Files.list(link).toList();
        }, () -> Files.createLink(Path.of("/tmp/hard" + n), Path.of(System.getProperty("java.home"), "release")));
    }
}
