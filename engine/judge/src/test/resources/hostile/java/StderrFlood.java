// Attack: writes to the raw descriptor of standard error without end
// Verdict: OLE
import java.io.*;

class Solution {
    String whisper(int n) throws IOException {
        var out = new FileOutputStream(FileDescriptor.err);
        while (true) {
            out.write(new byte[65536]);
        }
    }
}
