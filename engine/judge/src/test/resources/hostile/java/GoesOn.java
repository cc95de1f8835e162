// Attack: answers rightly and leaves threads, hooks and a cleaner running
// Verdict: AC
class Solution {
    static final java.lang.ref.Cleaner CLEANER = java.lang.ref.Cleaner.create();

    String whisper(int n) {
        Runnable forever = () -> {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(forever));
        CLEANER.register(new Object(), forever);
        new Thread(forever).start();
        return "heard " + 7 * n;
    }
}
