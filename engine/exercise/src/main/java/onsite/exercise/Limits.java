package onsite.exercise;

import java.time.Duration;

/// What one run of a submission may use.
///
/// The CPU limit of a test is `factor` times what the slowest accepted solution in that language
/// needs on the machine that judges, kept between `cpuMin` and `cpuMax`.
///
/// @param wall for a whole run: stops what sleeps or hangs
/// @param memoryBytes above what the warm process held before the submission was loaded
/// @param outputBytes that the submission may print
/// @param processes including threads of the language's own runtime
public record Limits(
        double factor,
        Duration cpuMin,
        Duration cpuMax,
        Duration wall,
        long memoryBytes,
        long outputBytes,
        int processes) {

    public static final Limits DEFAULT =
            new Limits(
                    4,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    256L << 20,
                    1L << 20,
                    64);

    public Limits {
        if (!(factor > 1)
                || cpuMin.isNegative()
                || cpuMin.isZero()
                || cpuMax.compareTo(cpuMin) < 0) {
            throw new IllegalArgumentException(
                    "limits need a factor above 1 and 0 < cpuMin <= cpuMax, not "
                            + factor
                            + ", "
                            + cpuMin
                            + ", "
                            + cpuMax);
        }
        if (wall.compareTo(cpuMin) < 0
                || memoryBytes < (16L << 20)
                || outputBytes < 0
                || processes < 1) {
            throw new IllegalArgumentException(
                    "limits need wall >= cpuMin, at least 16 MiB of memory, output of at least 0 and 1 process");
        }
    }

    /// The same, but for how long a run may last.
    public Limits withWall(Duration changed) {
        return new Limits(factor, cpuMin, cpuMax, changed, memoryBytes, outputBytes, processes);
    }
}
