// Attack: waits for itself
// Verdict: TLE
class Solution {
    String whisper(int n) throws Exception {
        Thread.currentThread().join();
        return "";
    }
}
