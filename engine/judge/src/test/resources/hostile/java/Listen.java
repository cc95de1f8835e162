// Attack: listens for connections
// Verdict: AC
// Says: refused
class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> new java.net.ServerSocket(0), () -> java.nio.channels.ServerSocketChannel.open());
    }
}
