package onsite.judge.run;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import onsite.judge.sandbox.SandboxedProcess;

/// Ends a run that uses too much: CPU time within one test, waiting, or memory that no kernel
/// bounds.
///
/// It sleeps until the earliest moment at which a bound could be reached (all cores burning CPU
/// time at once), looks, and sleeps again: no fixed interval, so the precision is that of the
/// clock.
final class Watch {
    private static final long NAP_NANOS_MIN = 1_000_000;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final SandboxedProcess process;
    private long cpuNanosPerTest;
    private final long wallNanos;
    private final long memoryBytes;
    private long start = System.nanoTime();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long cpuNanosAtTest;
    private long cpuNanosLast = Long.MAX_VALUE;
    private boolean over;
    private RunLog.Ending ending = RunLog.Ending.DIED;

    /// @param memoryBytes to be watched for; 0 where the kernel does
    Watch(SandboxedProcess process, Duration cpuPerTest, Duration wall, long memoryBytes) {
        this.process = process;
        this.cpuNanosPerTest = cpuPerTest.toNanos();
        this.wallNanos = wall.toNanos();
        this.memoryBytes = memoryBytes;
        this.cpuNanosAtTest = process.cpuNanos();
    }

    /// Runs until [#end], on its own thread.
    void keep() {
        lock.lock();
        try {
            while (!over) {
                long nap = Math.max(NAP_NANOS_MIN, look());
                if (!over) {
                    var _ =
                            changed.awaitNanos(
                                    memoryBytes > 0 ? Math.min(nap, 20 * NAP_NANOS_MIN) : nap);
                }
            }
        } catch (InterruptedException | UncheckedIOException e) {
            process.kill(); // unwatched code does not run
        } finally {
            lock.unlock();
        }
    }

    /// @return nanoseconds until a bound can be reached at the earliest
    private long look() {
        long cpu = process.cpuNanos();
        long cpuLeft = cpuNanosPerTest - (cpu - cpuNanosAtTest);
        long lastLeft = cpuNanosLast - cpu;
        long wallLeft = wallNanos - (System.nanoTime() - start);
        if (lastLeft <= 0) {
            kill(RunLog.Ending.FAILED);
        } else if (cpuLeft <= 0) {
            kill(RunLog.Ending.CPU);
        } else if (wallLeft <= 0) {
            kill(RunLog.Ending.WALL);
        } else if (memoryBytes > 0 && process.memoryBytesMax() > memoryBytes) {
            kill(RunLog.Ending.MEMORY);
        }
        return Math.min(Math.min(cpuLeft, lastLeft) / CORES, wallLeft);
    }

    private void kill(RunLog.Ending reason) {
        ending = reason;
        over = true;
        process.kill();
    }

    /// Ends the process for a reason that somebody else saw.
    void end(RunLog.Ending reason) {
        lock.lock();
        try {
            if (!over) {
                kill(reason);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /// A test was answered: the next one's CPU time counts from here.
    ///
    /// @return CPU time since the last answer, in nanoseconds, over all threads
    long answered() {
        lock.lock();
        try {
            long now = process.cpuNanos();
            long used = now - cpuNanosAtTest;
            cpuNanosAtTest = now;
            return used;
        } finally {
            lock.unlock();
        }
    }

    /// The run has failed: from here on, all tests together may use what one of them might have.
    void failed() {
        lock.lock();
        try {
            if (cpuNanosLast == Long.MAX_VALUE) {
                cpuNanosLast = process.cpuNanos() + cpuNanosPerTest;
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Another program begins in the same process: its waiting and its CPU time count from here.
    void restart(Duration cpuPerTest) {
        lock.lock();
        try {
            cpuNanosPerTest = cpuPerTest.toNanos();
            cpuNanosAtTest = process.cpuNanos();
            start = System.nanoTime();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// The run is over; @return why, `DIED` unless it was ended by us.
    RunLog.Ending finish() {
        lock.lock();
        try {
            over = true;
            changed.signal();
            return ending;
        } finally {
            lock.unlock();
        }
    }

    /// CPU time since the last answer, in nanoseconds.
    long unansweredCpuNanos() {
        lock.lock();
        try {
            return Math.max(0, process.cpuNanos() - cpuNanosAtTest);
        } finally {
            lock.unlock();
        }
    }
}
