package onsite.coach.evidence;

import java.time.Duration;
import java.util.Optional;

/// What is known of one attempt at an exercise.
///
/// @param accepted whether it was solved in the end
/// @param submissions how many were judged; at least 1
/// @param hints how many of the ladder were opened
/// @param editorialOpened before it was solved
/// @param spent from opening to the last submission; empty where nobody looked at the clock
/// @param expected for an exercise of its difficulty
/// @param complexityRight whether the claimed complexity was right; empty if none was claimed
public record Evidence(
        boolean accepted,
        int submissions,
        int hints,
        boolean editorialOpened,
        Optional<Duration> spent,
        Duration expected,
        Optional<Boolean> complexityRight) {

    public Evidence {
        if (submissions < 1 || hints < 0) {
            throw new IllegalArgumentException(
                    submissions + " submissions and " + hints + " hints");
        }
        if (!expected.isPositive() || spent.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("spent " + spent + " of " + expected);
        }
    }

    /// The time as a multiple of the expected one.
    Optional<Double> pace() {
        return spent.map(time -> (double) time.toMillis() / expected.toMillis());
    }
}
