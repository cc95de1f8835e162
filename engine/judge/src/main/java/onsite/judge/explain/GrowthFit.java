package onsite.judge.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity.Point;

/// Names the class of growth that times show, or says that they show none.
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
/// @param points that were used
record GrowthFit(Optional<Growth> measured, double exponent, double excess, List<Point> points) {

    /// How the times came about.
    enum Evidence {
        /// Each size once, in a process that had hardly warmed up. Never enough to contradict.
        ONCE(1_000, 0.15, Integer.MAX_VALUE, 0.65, 0.2),
        /// The least of several runs for each size.
        REPEATED(8, 0.08, 5, 0.65, 0.15),
        /// The same, of a submission that the verdict calls too slow: only how slow is open.
        TOO_SLOW(40, 0.08, 4, 0.5, 0.3);

        private final double doubtMicros;
        private final double doubtShare;
        private final int pointsToContradict;
        private final double excessToContradict;
        private final double scatterToContradict;

        /// @param doubtMicros by which any time may be off
        /// @param doubtShare of itself by which any time may be off
        /// @param pointsToContradict how many it takes to name another class than the expected one
        /// @param excessToContradict the excess that it takes
        /// @param scatterToContradict the scatter that it bears
        Evidence(
                double doubtMicros,
                double doubtShare,
                int pointsToContradict,
                double excessToContradict,
                double scatterToContradict) {
            this.doubtMicros = doubtMicros;
            this.doubtShare = doubtShare;
            this.pointsToContradict = pointsToContradict;
            this.excessToContradict = excessToContradict;
            this.scatterToContradict = scatterToContradict;
        }

        double doubt(Point point) {
            return Math.hypot(doubtShare, doubtMicros / Math.max(1, point.cpuMicros()));
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
    private static final double MICROS_TO_CONTRADICT = 2_000;
    private static final double EXPONENTIAL_SIZE_MAX = 100;
    private static final double EXPONENTIAL_POWER_MIN = 3.5;

    public GrowthFit {
        points = List.copyOf(points);
    }

    /// A straight line through weighted points.
    ///
    /// @param deviation standard deviation of the slope
    /// @param scatter of the points about the line, root mean square
    private record Line(double slope, double deviation, double scatter) {}

    static GrowthFit of(Growth expected, List<Point> points, Evidence evidence) {
        List<Point> used =
                points.stream()
                        .filter(point -> point.size() > 1 && evidence.doubt(point) <= DOUBT_MAX)
                        .toList();
        if (used.size() < 2) {
            return new GrowthFit(Optional.empty(), 0, 0, points);
        }
        double exponent = line(used, evidence, p -> 0, Math::log).slope();
        Line beyond = line(used, evidence, p -> logOf(expected, p), Math::log);
        var unclear = new GrowthFit(Optional.empty(), exponent, beyond.slope(), used);
        long smallest = used.stream().mapToLong(Point::size).min().orElseThrow();
        long largest = used.stream().mapToLong(Point::size).max().orElseThrow();
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
        boolean certain =
                Math.abs(beyond.slope()) - 3 * beyond.deviation() > DEVIATING_EXCESS_MIN
                        && Math.abs(beyond.slope()) > evidence.excessToContradict
                        && beyond.scatter() <= evidence.scatterToContradict
                        && used.size() >= evidence.pointsToContradict
                        && leastWithoutOne(expected, slower, used, evidence)
                                > evidence.excessToContradict
                        && used.stream().anyMatch(p -> p.cpuMicros() >= MICROS_TO_CONTRADICT);
        return certain
                ? new GrowthFit(
                        nearest(expected, slower, used, evidence), exponent, beyond.slope(), used)
                : unclear;
    }

    /// No single point may be what contradicts: the least excess that is left without one of them.
    private static double leastWithoutOne(
            Growth expected, boolean slower, List<Point> points, Evidence evidence) {
        double least = Double.POSITIVE_INFINITY;
        for (Point each : points) {
            List<Point> others = points.stream().filter(point -> !point.equals(each)).toList();
            double excess = line(others, evidence, p -> logOf(expected, p), Math::log).slope();
            least = Math.min(least, slower ? excess : -excess);
        }
        return least;
    }

    /// The class on one side of the expected one whose growth leaves the least excess. A slower one
    /// is named without a factor of log n, which could not be seen beside it.
    private static Optional<Growth> nearest(
            Growth expected, boolean slower, List<Point> points, Evidence evidence) {
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
                        Math.abs(line(points, evidence, p -> logOf(growth, p), Math::log).slope())
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
            List<Point> points, Evidence evidence, double exponent, long largest) {
        if (largest > EXPONENTIAL_SIZE_MAX || exponent < EXPONENTIAL_POWER_MIN) {
            return Optional.empty();
        }
        Line overSize = line(points, evidence, p -> 0, n -> n);
        Line overLog = line(points, evidence, p -> 0, Math::log);
        double doublings = overSize.slope() / Math.log(2);
        return doublings > 0.4 && doublings < 2.5 && overSize.scatter() <= overLog.scatter()
                ? Optional.of(Growth.EXPONENTIAL)
                : Optional.empty();
    }

    private interface Scale {
        double of(double size);
    }

    private static Line line(
            List<Point> points, Evidence evidence, ToDoubleFunction<Point> takenAway, Scale scale) {
        int n = points.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            Point point = points.get(i);
            x[i] = scale.of((double) point.size());
            y[i] =
                    Math.log(Math.max(1.0, (double) point.cpuMicros()))
                            - takenAway.applyAsDouble(point);
            weight[i] = Math.pow(evidence.doubt(point), -2);
        }
        double total = Arrays.stream(weight).sum();
        double meanX = weighted(weight, x) / total;
        double meanY = weighted(weight, y) / total;
        double spread = 0;
        double together = 0;
        for (int i = 0; i < n; i++) {
            spread += weight[i] * (x[i] - meanX) * (x[i] - meanX);
            together += weight[i] * (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = spread == 0 ? 0 : together / spread;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = y[i] - meanY - slope * (x[i] - meanX);
            squares += weight[i] * off * off;
        }
        double stretched = Math.max(1, squares / Math.max(1, n - 2));
        return new Line(
                slope,
                spread == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(stretched / spread),
                Math.sqrt(squares / total));
    }

    private static double weighted(double[] weight, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weight[i] * values[i];
        }
        return sum;
    }

    private static double logOf(Growth growth, Point point) {
        return logOf(growth, (double) point.size());
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

    /// Several fits of one submission, one for each scale family: the one to tell.
    ///
    /// @param slowestFirst by the time at the largest size
    static GrowthFit worst(Growth expected, List<GrowthFit> slowestFirst) {
        var fits = new ArrayList<>(slowestFirst);
        for (GrowthFit fit : fits) {
            if (fit.isSlowerThan(expected)) {
                return fit;
            }
        }
        boolean doubtful =
                fits.stream()
                        .anyMatch(
                                fit -> fit.measured().isEmpty() && fit.excess() > EXCESS_BELIEVED);
        if (doubtful) {
            return new GrowthFit(
                    Optional.empty(),
                    fits.getFirst().exponent(),
                    fits.getFirst().excess(),
                    fits.getFirst().points());
        }
        for (GrowthFit fit : fits) {
            if (fit.measured().equals(Optional.of(expected))) {
                return fit;
            }
        }
        return fits.getFirst();
    }

    boolean isSlowerThan(Growth expected) {
        return measured.isPresent() && measured.get().compareTo(expected) > 0;
    }
}
