package onsite.coach.evidence;

import java.time.Duration;
import onsite.exercise.Difficulty;

/// How long a candidate who is ready takes for an exercise, from reading it to its acceptance.
///
/// A coding round of 45 to 60 minutes leaves about 35 for one medium problem.
public final class ExpectedTime {
    private ExpectedTime() {}

    public static Duration of(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> Duration.ofMinutes(20);
            case MEDIUM -> Duration.ofMinutes(35);
            case HARD -> Duration.ofMinutes(55);
        };
    }

    /// Solving it again takes about half as long.
    public static Duration again(Difficulty difficulty) {
        return of(difficulty).dividedBy(2);
    }
}
