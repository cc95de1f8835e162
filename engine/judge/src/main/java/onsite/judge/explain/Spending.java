package onsite.judge.explain;

import java.time.Duration;
import onsite.judge.run.Conversation;

/// What a measurement has cost so far. CPU time is what counts, so that a busy machine measures as
/// well as an idle one; it only takes longer there.
final class Spending {
    private static final int WALL_TO_CPU_MAX = 8;

    private final Conversation conversation;
    private final long budgetNanos;
    private final long cpuBefore;
    private final long began = System.nanoTime();

    Spending(Conversation conversation, Duration budget) {
        this.conversation = conversation;
        this.budgetNanos = budget.toNanos();
        this.cpuBefore = conversation.cpuNanos();
    }

    /// @param times how many times the budget may be spent
    boolean isOver(double times) {
        return System.nanoTime() - began > WALL_TO_CPU_MAX * times * budgetNanos
                || cpuNanos() > times * budgetNanos;
    }

    long cpuNanos() {
        return conversation.cpuNanos() - cpuBefore;
    }
}
