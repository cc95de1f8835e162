package onsite.harness;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Tells when a submission can never go on: every one of its threads waits, without a time limit,
/// for another.
///
/// Waiting is only called a deadlock after several looks in a row have seen the same threads wait
/// in the same place, with nothing run in between: a thread that was woken but has not had a
/// processor yet looks as if it waited.
final class DeadlockWatch implements Runnable {
    private static final long LOOK_MILLIS = 250;
    private static final int LOOKS = 10;

    private final Thread submission;
    private final BooleanSupplier testing;
    private final Consumer<StackTraceElement[]> found;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /// @param submission the thread that runs the tests
    /// @param testing whether a test is being run
    /// @param found receives where the submission waits
    DeadlockWatch(Thread submission, BooleanSupplier testing, Consumer<StackTraceElement[]> found) {
        this.submission = submission;
        this.testing = testing;
        this.found = found;
    }

    @Override
    public void run() {
        List<String> before = List.of();
        int alike = 0;
        try {
            while (alike < LOOKS) {
                Thread.sleep(LOOK_MILLIS);
                List<String> now = testing.getAsBoolean() ? waiting() : List.of();
                alike = !now.isEmpty() && now.equals(before) ? alike + 1 : 0;
                before = now;
            }
            found.accept(submission.getStackTrace());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How each thread waits; empty if one of them does not, or will not for ever.
    private List<String> waiting() {
        ThreadGroup group = submission.getThreadGroup();
        if (group == null) {
            return List.of();
        }
        var alive = new Thread[2 * group.activeCount() + 8];
        int count = group.enumerate(alive);
        var waits = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            if (alive[i] == Thread.currentThread()) {
                continue;
            }
            ThreadInfo info = threads.getThreadInfo(alive[i].threadId());
            if (info == null
                    || (info.getThreadState() != Thread.State.WAITING
                            && info.getThreadState() != Thread.State.BLOCKED)) {
                return List.of();
            }
            waits.add(
                    info.getThreadId()
                            + " "
                            + info.getWaitedCount()
                            + " "
                            + info.getBlockedCount()
                            + " "
                            + threads.getThreadCpuTime(info.getThreadId()));
        }
        return waits;
    }
}
