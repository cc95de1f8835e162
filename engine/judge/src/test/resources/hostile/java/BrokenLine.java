// Attack: leaves half a line in the answer channel
// Verdict: RTE WA
import java.io.*;

class Solution {
    String whisper(int n) throws IOException {
        new FileOutputStream(FileDescriptor.out).write("half a line".getBytes());
        return "heard " + 7 * n;
    }
}
