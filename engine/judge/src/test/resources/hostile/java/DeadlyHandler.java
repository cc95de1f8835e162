// Attack: spins in the handler of uncaught exceptions
// Verdict: RTE TLE
class Solution {
    String whisper(int n) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
        throw new Error("caught by nobody");
    }
}
