package onsite.judge.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import onsite.exercise.Growth;

/// Names the class of growth that times or bytes show, or says that they show none.
///
/// On a double logarithmic scale a power of n is a straight line, whose slope is the exponent. For
/// each class the slope that is left after its own growth has been taken away is its `excess`; for
/// the right class it is near 0. Caches and garbage collectors add up to 0.4 to it in honest linear
/// code, compilers that warm up take as much away, and log n is worth 0.1: so a class is only told
/// from another where the excess leaves no doubt, what was expected is believed while it fits, and
/// a factor of log n beside it is never held against anybody.
///
/// @param measured empty if it is not clear
/// @param exponent slope of time over size, both as logarithms; 0 if there were too few points
/// @param excess what the slope is above that of the expected class
/// @param samples that were used
record GrowthFit(Optional<Growth> measured, double exponent, double excess, List<Sample> samples) {

    /// What it takes to name another class than the expected one.
    ///
    /// @param points how many
    /// @param excess the excess
    /// @param scatter the most scatter that it bears
    /// @param amount what the largest amount has to be at least
    private record Bar(int points, double excess, double scatter, double amount) {
        static final Bar OUT_OF_REACH = new Bar(Integer.MAX_VALUE, 0, 0, 0);

        boolean isReached(List<Sample> samples) {
            return samples.size() >= points
                    && samples.stream().anyMatch(each -> each.amount() >= amount);
        }
    }

    /// How the amounts came about. To be called slower is a reproach and takes more than to be
    /// called faster.
    ///
    /// @param doubtAmount by which any amount may be off
    /// @param doubtShare of itself by which any amount may be off
    record Evidence(double doubtAmount, double doubtShare, Bar slower, Bar faster) {
        /// Each size once, in a process that had hardly warmed up. Never enough to contradict.
        static final Evidence ONCE = new Evidence(1_000, 0.15, Bar.OUT_OF_REACH, Bar.OUT_OF_REACH);

        /// The least of several runs for each size.
        static final Evidence REPEATED =
                new Evidence(8, 0.08, new Bar(5, 0.65, 0.15, 2_000), new Bar(5, 0.65, 0.15, 200));

        /// The same, of a submission that the verdict calls too slow: only how slow is open.
        static final Evidence TOO_SLOW =
                new Evidence(40, 0.08, new Bar(4, 0.5, 0.3, 2_000), new Bar(4, 0.5, 0.3, 2_000));

        /// Bytes and not times, counted by the runtime of the language.
        static final Evidence WEIGHED =
                new Evidence(
                        512, 0.08, new Bar(4, 0.65, 0.2, 1 << 20), new Bar(4, 0.65, 0.2, 1 << 20));

        /// Whether so many and such large amounts are enough to call something slower.
        boolean suffices(List<Sample> samples) {
            return slower.isReached(samples);
        }

        double doubt(Sample sample) {
            return Math.hypot(doubtShare, doubtAmount / Math.max(1, sample.amount()));
        }
    }

    private static final int POINTS_MIN = 4;
    private static final double DOUBT_MAX = 0.6;
    private static final double SIZES_SPREAD_MIN = 6;
    private static final double EXCESS_BELIEVED = 0.4;
    private static final double DEVIATING_EXCESS_MIN = 0.5;
    private static final double NEAREST_MAX = 0.3;
    private static final double SCATTER_MAX = 0.35;
    private static final double DEVIATION_MAX = 0.25;
    private static final double EXPONENTIAL_SIZE_MAX = 100;
    private static final double EXPONENTIAL_POWER_MIN = 3.5;

    public GrowthFit {
        samples = List.copyOf(samples);
    }

    static GrowthFit of(Growth expected, List<Sample> samples, Evidence evidence) {
        List<Sample> used =
                samples.stream()
                        .filter(each -> each.size() > 1 && evidence.doubt(each) <= DOUBT_MAX)
                        .toList();
        if (used.size() < 2) {
            return new GrowthFit(Optional.empty(), 0, 0, samples);
        }
        double exponent = line(used, evidence, s -> 0, Math::log).slope();
        Line beyond = line(used, evidence, s -> logOf(expected, s), Math::log);
        var unclear = new GrowthFit(Optional.empty(), exponent, beyond.slope(), used);
        long smallest = used.stream().mapToLong(Sample::size).min().orElseThrow();
        long largest = used.stream().mapToLong(Sample::size).max().orElseThrow();
        Optional<Growth> exponential = exponential(used, evidence, exponent, largest);
        if (used.size() < POINTS_MIN) {
            return unclear;
        }
        if (exponential.isPresent() || expected == Growth.EXPONENTIAL) {
            return new GrowthFit(exponential, exponent, beyond.slope(), used);
        }
        if ((double) largest / smallest < SIZES_SPREAD_MIN
                || beyond.scatter() > SCATTER_MAX
                || beyond.deviation() > DEVIATION_MAX) {
            return unclear;
        }
        if (Math.abs(beyond.slope()) <= EXCESS_BELIEVED) {
            return new GrowthFit(Optional.of(expected), exponent, beyond.slope(), used);
        }
        boolean slower = beyond.slope() > 0;
        Bar bar = slower ? evidence.slower() : evidence.faster();
        boolean certain =
                Math.abs(beyond.slope()) - 3 * beyond.deviation() > DEVIATING_EXCESS_MIN
                        && Math.abs(beyond.slope()) > bar.excess()
                        && beyond.scatter() <= bar.scatter()
                        && bar.isReached(used)
                        && leastWithoutOne(expected, slower, used, evidence) > bar.excess();
        return certain
                ? new GrowthFit(
                        nearest(expected, slower, used, evidence), exponent, beyond.slope(), used)
                : unclear;
    }

    /// No single point may be what contradicts: the least excess that is left without one of them.
    private static double leastWithoutOne(
            Growth expected, boolean slower, List<Sample> samples, Evidence evidence) {
        double least = Double.POSITIVE_INFINITY;
        for (Sample each : samples) {
            List<Sample> others = samples.stream().filter(other -> !other.equals(each)).toList();
            double excess = line(others, evidence, s -> logOf(expected, s), Math::log).slope();
            least = Math.min(least, slower ? excess : -excess);
        }
        return least;
    }

    /// The class on one side of the expected one whose growth leaves the least excess. A slower one
    /// is named without a factor of log n, which could not be seen beside it.
    private static Optional<Growth> nearest(
            Growth expected, boolean slower, List<Sample> samples, Evidence evidence) {
        Optional<Growth> nearest = Optional.empty();
        double least = NEAREST_MAX;
        for (Growth growth : Growth.values()) {
            boolean candidate =
                    growth != Growth.EXPONENTIAL
                            && growth != expected
                            && slower == growth.compareTo(expected) > 0
                            && !(slower && hasLogFactor(growth));
            if (candidate) {
                double excess =
                        Math.abs(line(samples, evidence, s -> logOf(growth, s), Math::log).slope())
                                + (hasLogFactor(growth) ? 0.1 : 0);
                if (excess < least) {
                    least = excess;
                    nearest = Optional.of(growth);
                }
            }
        }
        return nearest;
    }

    private static boolean hasLogFactor(Growth growth) {
        return growth == Growth.LINEARITHMIC || growth == Growth.QUADRATIC_LOG;
    }

    /// Doubling at every few steps: a line over n itself, not over log n.
    private static Optional<Growth> exponential(
            List<Sample> samples, Evidence evidence, double exponent, long largest) {
        if (largest > EXPONENTIAL_SIZE_MAX || exponent < EXPONENTIAL_POWER_MIN) {
            return Optional.empty();
        }
        Line overSize = line(samples, evidence, s -> 0, n -> n);
        Line overLog = line(samples, evidence, s -> 0, Math::log);
        double doublings = overSize.slope() / Math.log(2);
        return doublings > 0.4 && doublings < 2.5 && overSize.scatter() <= overLog.scatter()
                ? Optional.of(Growth.EXPONENTIAL)
                : Optional.empty();
    }

    private static Line line(
            List<Sample> samples,
            Evidence evidence,
            ToDoubleFunction<Sample> takenAway,
            Line.Axis axis) {
        return Line.through(samples, evidence::doubt, takenAway, axis);
    }

    private static double logOf(Growth growth, Sample sample) {
        return logOf(growth, (double) sample.size());
    }

    /// The logarithm of what a class costs at a size, but for a constant.
    static double logOf(Growth growth, double n) {
        double log = Math.log(n);
        return switch (growth) {
            case CONSTANT -> 0;
            case LOGARITHMIC -> Math.log(log);
            case LINEAR -> log;
            case LINEARITHMIC -> log + Math.log(log);
            case QUADRATIC -> 2 * log;
            case QUADRATIC_LOG -> 2 * log + Math.log(log);
            case CUBIC -> 3 * log;
            case EXPONENTIAL -> n * Math.log(2);
        };
    }

    /// Whether it is not clear and rather looks slower.
    boolean isDoubtful() {
        return measured.isEmpty() && excess > EXCESS_BELIEVED;
    }

    /// The same with no class named.
    GrowthFit notClear() {
        return new GrowthFit(Optional.empty(), exponent, excess, samples);
    }

    boolean isSlowerThan(Growth expected) {
        return measured.isPresent() && measured.get().compareTo(expected) > 0;
    }
}
