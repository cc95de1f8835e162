package onsite.judge.explain;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A straight line through weighted points.
///
/// @param deviation standard deviation of the slope
/// @param scatter of the points about the line, root mean square
record Line(double slope, double deviation, double scatter) {

    /// What a size is on the axis, such as its logarithm.
    interface Axis {
        double of(double size);
    }

    /// Through the logarithms of amounts, as far as they are above `takenAway`.
    static Line through(
            List<Sample> samples,
            ToDoubleFunction<Sample> doubt,
            ToDoubleFunction<Sample> takenAway,
            Axis axis) {
        int n = samples.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            Sample sample = samples.get(i);
            x[i] = axis.of((double) sample.size());
            y[i] =
                    Math.log(Math.max(1.0, (double) sample.amount()))
                            - takenAway.applyAsDouble(sample);
            weight[i] = Math.pow(doubt.applyAsDouble(sample), -2);
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
}
