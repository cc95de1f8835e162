// Attack: starts millions of virtual threads that never end
// Verdict: MLE TLE
class Solution {
    static final java.util.List<Thread> KEPT = new java.util.ArrayList<>();

    String whisper(int n) {
        while (true) {
            KEPT.add(Thread.startVirtualThread(() -> {
                byte[] ballast = new byte[8192];
                java.util.concurrent.locks.LockSupport.park();
                ballast[0]++;
            }));
        }
    }
}
