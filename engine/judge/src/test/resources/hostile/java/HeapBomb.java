// Attack: fills the heap
// Verdict: MLE
// Says: out of memory
class Solution {
    String whisper(int n) {
        var kept = new java.util.ArrayList<byte[]>();
        while (true) {
            kept.add(new byte[1 << 20]);
        }
    }
}
