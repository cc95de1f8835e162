// Attack: reads the memory of init and of its parent
// Verdict: AC
// Says: refused
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n,
                () -> new java.io.RandomAccessFile("/proc/1/mem", "r").read(new byte[16]),
                () -> new java.io.RandomAccessFile("/proc/1/mem", "rw"),
                () -> Files.readString(Path.of("/proc/1/maps")).isEmpty() ? null : "maps",
                () -> Files.list(Path.of("/proc")).filter(p -> p.getFileName().toString().matches("\\d+")).count() > 4 ? "others" : null);
    }
}
