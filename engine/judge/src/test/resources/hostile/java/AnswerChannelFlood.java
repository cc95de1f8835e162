// Attack: writes to the answer channel without end
// Verdict: OLE
import java.io.*;

class Solution {
    String whisper(int n) throws IOException {
        var out = new FileOutputStream(FileDescriptor.out);
        byte[] lines = "ok\n".repeat(20_000).getBytes();
        while (true) {
            out.write(lines);
        }
    }
}
