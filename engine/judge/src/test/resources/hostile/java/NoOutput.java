// Attack: takes System.out away
// Verdict: AC
class Solution {
    String whisper(int n) {
        System.out.close();
        System.setOut(null);
        System.setErr(null);
        Thread.currentThread().interrupt();
        return "heard " + 7 * n;
    }
}
