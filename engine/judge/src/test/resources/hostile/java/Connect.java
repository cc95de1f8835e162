// Attack: opens connections: TCP, UDP, the name service, the host's loopback
// Verdict: AC
// Says: refused
import java.net.*;

class Solution {
    String whisper(int n) {
        return Attempt.held(n,
                () -> new Socket("127.0.0.1", 7373),
                () -> new Socket("1.1.1.1", 53),
                () -> new DatagramSocket(),
                () -> java.nio.channels.SocketChannel.open(StandardProtocolFamily.UNIX),
                () -> InetAddress.getByName("example.org"));
    }
}
