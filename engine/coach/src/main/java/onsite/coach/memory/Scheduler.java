package onsite.coach.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Decides when something is due again: short steps while it is new or was just forgotten, then
/// intervals of whole days from its stability. Immutable.
public final class Scheduler {
    private final Schedule schedule;
    private final MemoryModel model;

    public Scheduler(Schedule schedule) {
        this.schedule = schedule;
        this.model = new MemoryModel(schedule.weights());
    }

    /// The chance that it is recalled at an instant. What was never reviewed is not recalled: 0.
    public double retrievability(Optional<Memory> memory, Instant at) {
        return memory.map(known ->
                        model.retrievability(
                                known.state().stability(), (double) known.daysSince(at)))
                .orElse(0.0);
    }

    /// The memory after a review.
    ///
    /// @param before empty for the first review
    /// @param at a moment before the last review counts as that same day: no time has passed
    public Memory review(Optional<Memory> before, Rating rating, Instant at) {
        if (before.isEmpty()) {
            return scheduled(model.first(rating), Phase.LEARNING, 0, rating, at);
        }
        Memory memory = before.get();
        MemoryState state = model.next(memory.state(), memory.daysSince(at), rating);
        return scheduled(state, memory.phase(), memory.step(), rating, at);
    }

    private Memory scheduled(MemoryState state, Phase phase, int step, Rating rating, Instant at) {
        return switch (phase) {
            case LEARNING -> inSteps(state, phase, schedule.learningSteps(), step, rating, at);
            case RELEARNING -> inSteps(state, phase, schedule.relearningSteps(), step, rating, at);
            case REVIEW -> {
                List<Duration> steps = schedule.relearningSteps();
                yield rating.recalled() || steps.isEmpty()
                        ? inDays(state, at)
                        : waiting(state, Phase.RELEARNING, 0, steps.getFirst(), at);
            }
        };
    }

    private Memory inSteps(
            MemoryState state,
            Phase phase,
            List<Duration> steps,
            int step,
            Rating rating,
            Instant at) {
        // The memory may come from a schedule with more steps than this one has.
        boolean pastSteps = step >= steps.size() && rating.recalled();
        if (steps.isEmpty() || pastSteps) {
            return inDays(state, at);
        }
        return switch (rating) {
            case AGAIN -> waiting(state, phase, 0, steps.getFirst(), at);
            case HARD -> waiting(state, phase, step, hardWait(steps, step), at);
            case GOOD ->
                    step + 1 == steps.size()
                            ? inDays(state, at)
                            : waiting(state, phase, step + 1, steps.get(step + 1), at);
            case EASY -> inDays(state, at);
        };
    }

    /// Hard stays at its step; at the first one it waits for one and a half of it, or for the mean
    /// of the first two.
    private static Duration hardWait(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() == 1
                ? steps.getFirst().multipliedBy(3).dividedBy(2)
                : steps.getFirst().plus(steps.get(1)).dividedBy(2);
    }

    private static Memory waiting(
            MemoryState state, Phase phase, int step, Duration wait, Instant at) {
        return new Memory(state, phase, step, at, at.plus(wait));
    }

    private Memory inDays(MemoryState state, Instant at) {
        long days = intervalDays(state.stability());
        if (schedule.fuzzSeed().isPresent()) {
            days = fuzzed(days, state, at, schedule.fuzzSeed().getAsLong());
        }
        return new Memory(state, Phase.REVIEW, 0, at, at.plus(Duration.ofDays(days)));
    }

    /// Whole days until the chance of recall has fallen to the desired one: at least a day, at most
    /// the maximum; halves are rounded to even.
    public long intervalDays(double stability) {
        double days = Math.rint(model.interval(stability, schedule.desiredRetention()));
        return (long) Math.clamp(days, 1, schedule.maximumIntervalDays());
    }

    /// Anywhere in a range around the interval that grows with it: by 15 % of what lies between 2.5
    /// and 7 days, 10 % up to 20, 5 % beyond, and a day.
    private long fuzzed(long days, MemoryState state, Instant at, long seed) {
        if (days < 2.5) {
            return days;
        }
        double exact = (double) days;
        double spread =
                1
                        + 0.15 * Math.max(Math.min(exact, 7) - 2.5, 0)
                        + 0.1 * Math.max(Math.min(exact, 20) - 7, 0)
                        + 0.05 * Math.max(exact - 20, 0);
        long most = Math.min((long) Math.rint(exact + spread), schedule.maximumIntervalDays());
        long least = Math.min(Math.max(2, (long) Math.rint(exact - spread)), most);
        long mixed =
                seed
                        ^ Long.rotateLeft(Double.doubleToLongBits(state.stability()), 21)
                        ^ Long.rotateLeft(at.toEpochMilli(), 43);
        return new SplittableRandom(mixed).nextLong(least, most + 1);
    }
}
