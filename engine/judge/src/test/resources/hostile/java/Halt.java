// Attack: halts with status 0 to fake success
// Verdict: RTE
// Says: ended itself with status 0
class Solution {
    String whisper(int n) {
        Runtime.getRuntime().halt(0);
        return "";
    }
}
