package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredMemory;

/// Measured time or memory over the size of the input, beside the growth that is asked for; both
/// axes are logarithmic, so that a power is a straight line.
///
/// @param sentence what the picture says
/// @param measured the points of a polyline
/// @param asked the points of a polyline through the first measured point; empty where it can't be
///   drawn
/// @param amount what was measured, such as `CPU time`
public record GrowthChart(
        String sentence,
        String measured,
        String asked,
        List<Plot.Dot> dots,
        List<Plot.Tick> across,
        List<Plot.Tick> up,
        String measuredLabel,
        String askedLabel,
        String amount,
        List<Row> rows) {
    public record Row(String size, String amount) {}

    public GrowthChart {
        dots = List.copyOf(dots);
        across = List.copyOf(across);
        up = List.copyOf(up);
        rows = List.copyOf(rows);
    }

    /// @param amount microseconds or bytes
    private record Point(long size, long amount) {}

    /// What is measured, and how it is written.
    private record Quantity(String name, String asked, LongFunction<String> words) {}

    static GrowthChart of(MeasuredComplexity complexity) {
        return of(
                Words.COMPLEXITY.time(complexity),
                complexity.expected(),
                complexity.measured(),
                complexity.points().stream()
                        .map(point -> new Point(point.size(), point.cpuMicros()))
                        .toList(),
                new Quantity("CPU time", "asked", Words::micros));
    }

    static GrowthChart of(MeasuredMemory memory) {
        return of(
                Words.COMPLEXITY.memory(memory),
                memory.expected(),
                memory.measured(),
                memory.amounts().stream()
                        .map(amount -> new Point(amount.size(), amount.bytes()))
                        .toList(),
                new Quantity(Words.COMPLEXITY.bytes(memory), "expected", Words::bytes));
    }

    private static GrowthChart of(
            String sentence,
            Growth expected,
            Optional<Growth> measured,
            List<Point> all,
            Quantity quantity) {
        List<Point> points = all.stream().filter(p -> p.size() > 0 && p.amount() > 0).toList();
        String measuredLabel = "yours: " + measured.map(Words::growth).orElse("not clear");
        String askedLabel = quantity.asked() + ": " + Words.growth(expected);
        if (points.size() < 2) {
            return new GrowthChart(
                    sentence,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    measuredLabel,
                    askedLabel,
                    quantity.name(),
                    List.of());
        }
        var x =
                Scale.over(
                        points.stream().mapToDouble(Point::size).toArray(), Plot.LEFT, Plot.RIGHT);
        var y =
                Scale.over(
                        points.stream().mapToDouble(Point::amount).toArray(),
                        Plot.BOTTOM,
                        Plot.TOP);
        var line = new StringBuilder();
        var wanted = new StringBuilder();
        List<Plot.Dot> dots = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        double unit =
                points.getFirst().amount() / value(expected, (double) points.getFirst().size());
        for (Point point : points) {
            String px = Plot.fixed(x.place((double) point.size()));
            String py = Plot.fixed(y.place((double) point.amount()));
            String size = String.format(Locale.ROOT, "%,d", point.size());
            String amount = quantity.words().apply(point.amount());
            line.append(px).append(',').append(py).append(' ');
            double asked = y.place(unit * value(expected, (double) point.size()));
            wanted.append(px)
                    .append(',')
                    .append(Plot.fixed(Math.clamp(asked, Plot.TOP, Plot.BOTTOM)))
                    .append(' ');
            dots.add(new Plot.Dot(px, py, "n = " + size + ": " + amount));
            rows.add(new Row(size, amount));
        }
        return new GrowthChart(
                sentence,
                line.toString().strip(),
                wanted.toString().strip(),
                dots,
                ticks(
                        points.stream().mapToLong(Point::size).toArray(),
                        x,
                        size -> String.format(Locale.ROOT, "n = %,d", size)),
                ticks(points.stream().mapToLong(Point::amount).toArray(), y, quantity.words()),
                measuredLabel,
                askedLabel,
                quantity.name(),
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

    private static List<Plot.Tick> ticks(long[] values, Scale scale, LongFunction<String> words) {
        long first = values[0];
        long last = values[values.length - 1];
        return LongStream.of(first, last)
                .distinct()
                .mapToObj(value ->
                        new Plot.Tick(Plot.fixed(scale.place((double) value)), words.apply(value)))
                .toList();
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
