package onsite.coach.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a history of reviews leaves, review by review.
public final class Replay {
    private static final double MICROS_A_DAY = 86_400e6;

    private Replay() {}

    /// One review of the past.
    ///
    /// @param day since the first review; fractions count
    public record Review(Rating rating, double day) {}

    /// What it left.
    ///
    /// @param retrievability the chance of recall just before it; 0 for the first review
    public record Step(Review review, double retrievability, Memory memory) {

        /// Whole days to the next review; 0 for a step within the day.
        public long intervalDays() {
            return memory.interval().toDays();
        }
    }

    /// @param reviews in any order of time: one that lies before the last counts as no time later
    public static List<Step> of(Schedule schedule, List<Review> reviews) {
        var scheduler = new Scheduler(schedule);
        List<Step> steps = new ArrayList<>();
        Optional<Memory> memory = Optional.empty();
        for (Review review : reviews) {
            // Rounded, so that 2.1 and 1.1 lie exactly one day apart.
            Instant at = Instant.EPOCH.plus(micros(Math.round(review.day() * MICROS_A_DAY)));
            double recall = scheduler.retrievability(memory, at);
            Memory after = scheduler.review(memory, review.rating(), at);
            steps.add(new Step(review, recall, after));
            memory = Optional.of(after);
        }
        return List.copyOf(steps);
    }

    private static Duration micros(long count) {
        return Duration.ofSeconds(count / 1_000_000, count % 1_000_000 * 1000);
    }
}
