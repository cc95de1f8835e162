// Attack: prints who it is
// Verdict: AC
// Says: (?s)NoNewPrivs:\s+1.*Seccomp:\s+2
import java.nio.file.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> {
            var wrong = new java.util.ArrayList<String>();
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.matches("(Uid|Gid|Groups|Cap...|NoNewPrivs|Seccomp):.*")) {
                    System.out.println(line);
                }
                boolean root = line.matches("(Uid|Gid):.*\\s0(\\s.*)?");
                boolean capable = line.matches("Cap(Inh|Prm|Eff|Bnd|Amb):.*[1-9a-f].*");
                if (root || capable) {
                    wrong.add(line);
                }
            }
            return wrong.isEmpty() ? null : wrong;
        });
    }
}
