// Attack: answers 48 MB
// Verdict: OLE MLE
class Solution {
    String whisper(int n) {
        return "x".repeat(48 << 20);
    }
}
