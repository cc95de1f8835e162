// Attack: reads files of the machine
// Verdict: AC
// Says: refused
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n,
                () -> Files.readString(Path.of("/etc/passwd")),
                () -> Files.readString(Path.of("/etc/shadow")),
                () -> Files.readString(Path.of("/etc/hostname")),
                () -> Files.list(Path.of("/root")).toList(),
                () -> Files.list(Path.of("/home")).toList(),
                () -> Files.list(Path.of("/proc/1/root")).toList(),
                () -> Files.list(Path.of("/proc/1/cwd")).toList(),
                () -> Files.list(Path.of("/sys/fs/cgroup")).toList(),
                () -> Files.list(Path.of("/../../../etc")).filter(p -> p.endsWith("passwd")).findFirst().orElse(null));
    }
}
