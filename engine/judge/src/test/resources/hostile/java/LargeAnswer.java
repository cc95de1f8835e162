// Attack: answers 2 MB where a few letters are right
// Verdict: WA
// Says: larger than any right one
class Solution {
    String whisper(int n) {
        return "x".repeat(2 << 20);
    }
}
