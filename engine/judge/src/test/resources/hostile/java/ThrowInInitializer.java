// Attack: fails while its class is initialised
// Verdict: RTE
// Says: IllegalStateException: not today
class Solution {
    static final int X = fail();

    static int fail() {
        throw new IllegalStateException("not today");
    }

    String whisper(int n) {
        return "heard " + 7 * n;
    }
}
