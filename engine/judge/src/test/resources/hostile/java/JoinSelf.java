// Attack: waits for itself
// Verdict: RTE
class Solution {
    String whisper(int n) throws Exception {
        Thread.currentThread().join();
        return "";
    }
}
