// Attack: recurses without end
// Verdict: RTE
// Says: stack overflow
class Solution {
    String whisper(int n) {
        return whisper(n + 1) + n;
    }
}
