// Attack: compiles against the harness
// Verdict: CE
// Says: onsite.harness
class Solution {
    String whisper(int n) {
        onsite.harness.RunWorker.main(null);
        return "heard " + 7 * n;
    }
}
