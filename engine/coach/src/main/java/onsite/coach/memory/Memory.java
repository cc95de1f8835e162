package onsite.coach.memory;

import java.time.Duration;
import java.time.Instant;

/// One thing that was learned, as it stood after its last review. What was never reviewed has none.
///
/// @param step which learning step it waits for, from 0; 0 outside of them
/// @param due when it should be reviewed next; not before the last review
public record Memory(MemoryState state, Phase phase, int step, Instant lastReview, Instant due) {

    public Memory {
        if (step < 0) {
            throw new IllegalArgumentException("step " + step);
        }
        if (due.isBefore(lastReview)) {
            throw new IllegalArgumentException("due at " + due + ", before " + lastReview);
        }
    }

    public Duration interval() {
        return Duration.between(lastReview, due);
    }

    /// Whole days since the last review; 0 where the clock was set back.
    public long daysSince(Instant now) {
        return Math.max(0, Duration.between(lastReview, now).toDays());
    }
}
