package onsite.judge.kattis;

import java.time.Duration;
import java.util.Optional;

/// The limits of a package.
///
/// @param time of CPU for one test; empty when it follows from the slowest accepted submission
/// @param timeFactor what that slowest time is multiplied by
/// @param tleFactor how many times a stated limit the time of a submission is that has to exceed it
/// @param timeResolution what the product is rounded up to a multiple of
/// @param codeBytes that a submission may have
record KattisLimits(
        Optional<Duration> time,
        double timeFactor,
        double tleFactor,
        Duration timeResolution,
        long memoryBytes,
        long outputBytes,
        long codeBytes,
        Duration validationTime,
        long validationMemoryBytes,
        long validationOutputBytes) {

    /// What the format calls the typical defaults of a system.
    static KattisLimits defaults(boolean legacy) {
        return new KattisLimits(
                Optional.empty(),
                legacy ? 5 : 2,
                1.5,
                Duration.ofSeconds(1),
                2048L << 20,
                8L << 20,
                128L << 10,
                Duration.ofSeconds(60),
                2048L << 20,
                8L << 20);
    }
}
