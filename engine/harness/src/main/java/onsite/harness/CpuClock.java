package onsite.harness;

import java.lang.management.ThreadMXBean;

/// Adds up the CPU time that the current thread spends between `start` and `stop`.
final class CpuClock {
    private final ThreadMXBean threads;
    private long nanos;
    private long since;
    private boolean running;

    CpuClock(ThreadMXBean threads) {
        this.threads = threads;
    }

    void start() {
        running = true;
        since = threads.getCurrentThreadCpuTime();
    }

    void stop() {
        nanos = nanos();
        running = false;
    }

    /// What has been added up so far, by a clock that may still run.
    long nanos() {
        return running ? nanos + threads.getCurrentThreadCpuTime() - since : nanos;
    }
}
