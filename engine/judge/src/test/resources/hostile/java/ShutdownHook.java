// Attack: goes on in a shutdown hook
// Verdict: TLE RTE
class Solution {
    String whisper(int n) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }));
        System.exit(0);
        return "";
    }
}
