package onsite.judge.sandbox;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Kills a process that takes too long over something. One that is closed before then does nothing
/// and holds nothing: a deadline of a minute must not keep a process in memory that lived for a
/// tenth of a second.
public final class Deadline implements AutoCloseable {
    private final AtomicBoolean decided = new AtomicBoolean();
    private final Future<?> killing;
    private volatile boolean passed;

    public Deadline(SandboxedProcess process, long seconds) {
        killing =
                ForkJoinPool.commonPool().schedule(() -> pass(process), seconds, TimeUnit.SECONDS);
    }

    private void pass(SandboxedProcess process) {
        if (decided.compareAndSet(false, true)) {
            passed = true;
            process.kill();
        }
    }

    /// Whether the process was killed for it.
    public boolean passed() {
        return passed;
    }

    /// What was waited for is done.
    @Override
    public void close() {
        decided.set(true);
        killing.cancel(false);
    }
}
