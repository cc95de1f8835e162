// Attack: fills direct buffers
// Verdict: MLE
// Says: out of memory
class Solution {
    String whisper(int n) {
        var kept = new java.util.ArrayList<java.nio.ByteBuffer>();
        while (true) {
            kept.add(java.nio.ByteBuffer.allocateDirect(8 << 20));
        }
    }
}
