// Attack: switches the measurement of its CPU time off, then spins
// Verdict: TLE
class Solution {
    String whisper(int n) {
        java.lang.management.ManagementFactory.getThreadMXBean().setThreadCpuTimeEnabled(false);
        while (true) {
            Thread.onSpinWait();
        }
    }
}
