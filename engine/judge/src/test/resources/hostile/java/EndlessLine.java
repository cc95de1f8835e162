// Attack: writes one line without end to the answer channel
// Verdict: OLE
import java.io.*;

class Solution {
    String whisper(int n) throws IOException {
        var out = new FileOutputStream(FileDescriptor.out);
        while (true) {
            out.write(new byte[65536]);
        }
    }
}
