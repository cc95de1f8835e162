// Attack: takes System.out away
// Verdict: AC
class Solution {
    String whisper(int n) {
        if (System.out != null) {
            System.out.close();
        }
        System.setOut(null);
        System.setErr(null);
        Thread.currentThread().interrupt();
        return "heard " + 7 * n;
    }
}
