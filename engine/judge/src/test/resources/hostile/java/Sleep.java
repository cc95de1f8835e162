// Attack: sleeps past every limit
// Verdict: TLE
// Says: sleeps, or waits
class Solution {
    String whisper(int n) throws Exception {
        Thread.sleep(3_600_000);
        return "heard " + 7 * n;
    }
}
