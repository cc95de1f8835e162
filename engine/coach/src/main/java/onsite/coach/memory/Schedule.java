package onsite.coach.memory;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/// How reviews are spread.
///
/// @param desiredRetention the chance of recall at which something is due, over 0 and under 1
/// @param learningSteps waits before a new memory gets intervals of days; none for the long-term
///   schedule
/// @param relearningSteps the same after a failure
/// @param maximumIntervalDays no interval is longer
/// @param fuzzSeed spreads intervals a little, the same way for the same seed; off when empty
public record Schedule(
        Weights weights,
        double desiredRetention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maximumIntervalDays,
        OptionalLong fuzzSeed) {

    /// As FSRS-6 was published: steps of 1 and 10 minutes, 10 after a failure, 90 %, no fuzz.
    public static final Schedule DEFAULT =
            new Schedule(
                    Weights.DEFAULT,
                    0.9,
                    List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                    List.of(Duration.ofMinutes(10)),
                    36_500,
                    OptionalLong.empty());

    public Schedule {
        if (!(desiredRetention > 0 && desiredRetention < 1)) {
            throw new IllegalArgumentException(
                    "a desired retention of " + desiredRetention + ": it lies between 0 and 1");
        }
        if (maximumIntervalDays < 1) {
            throw new IllegalArgumentException(
                    "a maximum interval of " + maximumIntervalDays + " days");
        }
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        for (List<Duration> steps : List.of(learningSteps, relearningSteps)) {
            if (steps.stream().anyMatch(step -> !step.isPositive())) {
                throw new IllegalArgumentException("a step that is not positive in " + steps);
            }
        }
    }

    /// Intervals of days from the first review on.
    public Schedule withoutSteps() {
        return new Schedule(
                weights, desiredRetention, List.of(), List.of(), maximumIntervalDays, fuzzSeed);
    }

    public Schedule withWeights(Weights changed) {
        return new Schedule(
                changed,
                desiredRetention,
                learningSteps,
                relearningSteps,
                maximumIntervalDays,
                fuzzSeed);
    }

    public Schedule withFuzz(long seed) {
        return new Schedule(
                weights,
                desiredRetention,
                learningSteps,
                relearningSteps,
                maximumIntervalDays,
                OptionalLong.of(seed));
    }

    public Schedule withRetention(double desired) {
        return new Schedule(
                weights, desired, learningSteps, relearningSteps, maximumIntervalDays, fuzzSeed);
    }

    public Schedule withMaximumInterval(int days) {
        return new Schedule(
                weights, desiredRetention, learningSteps, relearningSteps, days, fuzzSeed);
    }
}
