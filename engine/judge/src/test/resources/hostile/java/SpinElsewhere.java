// Attack: burns CPU time in threads whose time nobody measures
// Verdict: TLE
class Solution {
    String whisper(int n) throws Exception {
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }).start();
        }
        Thread.sleep(3_600_000);
        return "heard " + 7 * n;
    }
}
