// Attack: ends with status 0 to fake success
// Verdict: RTE
// Says: ended itself with status 0
class Solution {
    String whisper(int n) {
        System.exit(0);
        return "";
    }
}
