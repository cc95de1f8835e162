package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredComplexity.Point;

/// Measured time over the size of the input, beside the growth that is asked for; both axes are
/// logarithmic, so that a power is a straight line.
///
/// @param sentence what the picture says
/// @param measured the points of a polyline
/// @param asked the points of a polyline through the first measured point; empty where it can't be
///   drawn
public record GrowthChart(
        String sentence,
        String measured,
        String asked,
        List<Dot> dots,
        List<Tick> across,
        List<Tick> up,
        String measuredLabel,
        String askedLabel,
        List<Row> rows) {
    static final int LEFT = 64;
    static final int TOP = 8;
    static final int RIGHT = 400;
    static final int BOTTOM = 168;

    public record Dot(String x, String y, String title) {}

    public record Tick(String at, String label) {}

    public record Row(String size, String time) {}

    public GrowthChart {
        dots = List.copyOf(dots);
        across = List.copyOf(across);
        up = List.copyOf(up);
        rows = List.copyOf(rows);
    }

    static GrowthChart of(MeasuredComplexity complexity) {
        List<Point> points =
                complexity.points().stream()
                        .filter(p -> p.size() > 0 && p.cpuMicros() > 0)
                        .toList();
        String askedWords = Words.growth(complexity.expected());
        String measuredWords = complexity.measured().map(Words::growth).orElse("not clear");
        String sentence =
                complexity
                        .measured()
                        .map(growth ->
                                "Your time grows about like "
                                        + Words.growth(growth)
                                        + "; "
                                        + askedWords
                                        + " is asked for.")
                        .orElse(
                                "How your time grows is not clear from these sizes; "
                                        + askedWords
                                        + " is asked for.");
        if (points.size() < 2) {
            return new GrowthChart(
                    sentence,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    measuredWords,
                    askedWords,
                    List.of());
        }
        var x = Scale.over(points.stream().mapToDouble(Point::size).toArray(), LEFT, RIGHT);
        var y = Scale.over(points.stream().mapToDouble(Point::cpuMicros).toArray(), BOTTOM, TOP);
        var line = new StringBuilder();
        var wanted = new StringBuilder();
        List<Dot> dots = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        double unit =
                points.getFirst().cpuMicros()
                        / value(complexity.expected(), (double) points.getFirst().size());
        for (Point point : points) {
            String px = fixed(x.place((double) point.size()));
            String py = fixed(y.place((double) point.cpuMicros()));
            String size = String.format(Locale.ROOT, "%,d", point.size());
            line.append(px).append(',').append(py).append(' ');
            double asked = y.place(unit * value(complexity.expected(), (double) point.size()));
            wanted.append(px).append(',').append(fixed(Math.clamp(asked, TOP, BOTTOM))).append(' ');
            dots.add(new Dot(px, py, "n = " + size + ": " + Words.micros(point.cpuMicros())));
            rows.add(new Row(size, Words.micros(point.cpuMicros())));
        }
        return new GrowthChart(
                sentence,
                line.toString().strip(),
                wanted.toString().strip(),
                dots,
                ticks(points.stream().mapToLong(Point::size).toArray(), x, false),
                ticks(points.stream().mapToLong(Point::cpuMicros).toArray(), y, true),
                measuredWords,
                askedWords,
                rows);
    }

    private static double value(Growth growth, double n) {
        double log = Math.max(1, Math.log(n) / Math.log(2));
        return switch (growth) {
            case CONSTANT -> 1;
            case LOGARITHMIC -> log;
            case LINEAR -> n;
            case LINEARITHMIC -> n * log;
            case QUADRATIC -> n * n;
            case QUADRATIC_LOG -> n * n * log;
            case CUBIC -> n * n * n;
            case EXPONENTIAL -> Math.pow(2, Math.min(n, 1000));
        };
    }

    private static List<Tick> ticks(long[] values, Scale scale, boolean time) {
        List<Tick> ticks = new ArrayList<>();
        long first = values[0];
        long last = values[values.length - 1];
        long[] shown = first == last ? new long[] {first} : new long[] {first, last};
        for (long value : shown) {
            ticks.add(
                    new Tick(
                            fixed(scale.place((double) value)),
                            time
                                    ? Words.micros(value)
                                    : String.format(Locale.ROOT, "n = %,d", value)));
        }
        return ticks;
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// Maps values to places, logarithmically.
    private record Scale(double low, double high, double from, double to) {
        static Scale over(double[] values, double from, double to) {
            double low = Double.MAX_VALUE;
            double high = 0;
            for (double value : values) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            return new Scale(Math.log(low), Math.log(Math.max(high, low * 2)), from, to);
        }

        double place(double value) {
            return from + (to - from) * (Math.log(value) - low) / (high - low);
        }
    }
}
