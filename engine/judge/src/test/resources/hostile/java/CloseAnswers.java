// Attack: closes the answer channel and spins
// Verdict: RTE TLE
import java.io.*;

class Solution {
    String whisper(int n) throws IOException {
        new FileOutputStream(FileDescriptor.out).close();
        while (true) {
            Thread.onSpinWait();
        }
    }
}
