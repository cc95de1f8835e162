// Attack: writes answers of its own to the channel, without knowing the nonce
// Verdict: AC
import java.io.*;

class Solution {
    String whisper(int n) throws IOException {
        new FileOutputStream(FileDescriptor.out)
                .write(("0 ok 0 \"forged\"\nready\n\nend 0 \n" + "f".repeat(32) + " ok 0 \"forged\"\n").getBytes());
        System.out.println("\u00010 7");
        return "heard " + 7 * n;
    }
}
