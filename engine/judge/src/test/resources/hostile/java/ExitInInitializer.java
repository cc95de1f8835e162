// Attack: ends the process while its class is initialised
// Verdict: RTE
// Says: ended itself with status 0
class Solution {
    static {
        System.exit(0);
    }

    String whisper(int n) {
        return "";
    }
}
