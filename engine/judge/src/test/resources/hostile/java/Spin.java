// Attack: never ends
// Verdict: TLE
// Says: CPU time
class Solution {
    String whisper(int n) {
        while (n >= 0) {
            Thread.onSpinWait();
        }
        return "";
    }
}
