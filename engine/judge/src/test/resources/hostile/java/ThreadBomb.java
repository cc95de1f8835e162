// Attack: starts threads until no more can be had
// Verdict: RTE
// Says: more threads than it may
class Solution {
    String whisper(int n) {
        while (true) {
            var thread = new Thread(() -> java.util.concurrent.locks.LockSupport.park());
            thread.setDaemon(false);
            thread.start();
        }
    }
}
