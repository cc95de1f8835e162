package onsite.coach.mastery;

/// What is believed of a chance: a Beta distribution, which counts successes and failures. The more
/// was seen, the narrower it is.
///
/// Quantiles by bisection of the regularized incomplete beta function, after its continued fraction
/// (DLMF 8.17.22), to 1e-9.
///
/// @param successes over 0; need not be whole
/// @param failures over 0; need not be whole
public record Beta(double successes, double failures) {
    private static final int TERMS_MOST = 500;
    private static final double TINY = 1e-300;

    public Beta {
        if (!(successes > 0 && failures > 0 && successes + failures < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Beta(" + successes + ", " + failures + ")");
        }
    }

    /// One more observation.
    ///
    /// @param success from 0 to 1
    /// @param weight how much it counts, at least 0
    public Beta and(double success, double weight) {
        return new Beta(successes + weight * success, failures + weight * (1 - success));
    }

    public double mean() {
        return successes / (successes + failures);
    }

    public double variance() {
        double all = successes + failures;
        return successes * failures / (all * all * (all + 1));
    }

    /// The value below which the chance lies with a probability.
    ///
    /// @param probability over 0 and under 1
    public double quantile(double probability) {
        double low = 0;
        double high = 1;
        while (high - low > 1e-9) {
            double middle = (low + high) / 2;
            if (atMost(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// The probability that the chance is at most x.
    double atMost(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front =
                Math.exp(
                        logGamma(successes + failures)
                                - logGamma(successes)
                                - logGamma(failures)
                                + successes * Math.log(x)
                                + failures * Math.log1p(-x));
        // The fraction converges quickly on this side of the mean, by symmetry on the other.
        return x < (successes + 1) / (successes + failures + 2)
                ? front * fraction(successes, failures, x) / successes
                : 1 - front * fraction(failures, successes, 1 - x) / failures;
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= TERMS_MOST; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < 1e-14) {
                break;
            }
        }
        return value;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /// Stirling's series, after moving the argument up to where it is exact to 1e-13.
    private static double logGamma(double argument) {
        double x = argument;
        double shift = 0;
        while (x < 15) {
            shift -= Math.log(x);
            x++;
        }
        double square = x * x;
        double series =
                (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / (1680 * square)) / square) / square)
                        / x;
        return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
    }
}
