class Solution {
    String whisper(int n) {
        return "heard " + 7 * n;
    }
}
