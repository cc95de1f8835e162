package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onsite.exercise.Judgement.CaseResult;

/// The time of every test as a strip of bars, in the order in which they ran.
///
/// @param width of the drawing
/// @param slowest in words
public record TimeStrip(int width, List<Bar> bars, String slowest, List<Row> rows) {
    static final int HEIGHT = 40;
    private static final int WIDTH = 640;
    private static final double BAR_MAX = 12;

    /// @param tone the class that colours it
    public record Bar(String x, String y, String width, String height, String tone, String title) {}

    public record Row(String name, VerdictSign verdict, String time) {}

    public TimeStrip {
        bars = List.copyOf(bars);
        rows = List.copyOf(rows);
    }

    public int height() {
        return HEIGHT;
    }

    static TimeStrip of(List<CaseResult> cases) {
        long slowest = Math.max(1, cases.stream().mapToLong(CaseResult::cpuMicros).max().orElse(1));
        double step = Math.min(BAR_MAX, (double) WIDTH / Math.max(1, cases.size()));
        List<Bar> bars = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            CaseResult test = cases.get(i);
            VerdictSign sign = VerdictSign.of(test.verdict());
            String time = Words.micros(test.cpuMicros());
            double height = Math.max(2, (HEIGHT - 2.0) * test.cpuMicros() / slowest);
            bars.add(
                    new Bar(
                            fixed(i * step),
                            fixed(HEIGHT - height),
                            fixed(Math.max(1, step * 0.75)),
                            fixed(height),
                            sign.tone(),
                            test.name() + ": " + sign.label() + ", " + time));
            rows.add(new Row(test.name(), sign, time));
        }
        return new TimeStrip(
                (int) Math.ceil(step * cases.size()), bars, Words.micros(slowest), rows);
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
