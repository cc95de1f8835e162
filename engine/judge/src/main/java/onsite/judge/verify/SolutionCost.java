package onsite.judge.verify;

import java.time.Duration;
import java.util.Locale;
import onsite.exercise.Language;

/// What the slowest accepted solution in a language needs for its slowest test.
///
/// @param limit what anybody's may need
public record SolutionCost(Language language, Duration slowest, Duration limit) {
    /// `31 ms of 1.0 s`
    @Override
    public String toString() {
        return slowest.toMillis()
                + " ms of "
                + String.format(Locale.ROOT, "%.1f s", limit.toMillis() / 1e3);
    }

    boolean isMoreThanHalf() {
        return slowest.multipliedBy(2).compareTo(limit) > 0;
    }
}
