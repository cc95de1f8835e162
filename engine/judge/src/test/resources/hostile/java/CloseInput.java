// Attack: takes the tests away from the harness
// Verdict: RTE
// Says: before the test was answered
import java.io.*;

class Solution {
    String whisper(int n) throws IOException {
        new FileInputStream(FileDescriptor.in).close();
        System.exit(0);
        return "heard " + 7 * n;
    }
}
