package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onsite.app.practice.RecallAfter;

/// The share of cards that were recalled, over the days since they were last seen, beside what the
/// model of memory foresaw.
///
/// @param recalled the points of a polyline
/// @param foreseen likewise
public record RecallCurve(
        String recalled, String foreseen, List<Dot> dots, List<Tick> across, List<Row> rows) {
    static final int LEFT = 64;
    static final int TOP = 8;
    static final int RIGHT = 400;
    static final int BOTTOM = 168;

    public record Dot(String x, String y, String title) {}

    public record Tick(String at, String label) {}

    /// @param days such as `4–7`
    public record Row(String days, int reviews, String recalled, String foreseen) {}

    public RecallCurve {
        dots = List.copyOf(dots);
        across = List.copyOf(across);
        rows = List.copyOf(rows);
    }

    static RecallCurve of(List<RecallAfter> waits) {
        var recalled = new StringBuilder();
        var foreseen = new StringBuilder();
        List<Dot> dots = new ArrayList<>();
        List<Tick> across = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < waits.size(); i++) {
            RecallAfter wait = waits.get(i);
            String x = fixed(LEFT + (RIGHT - LEFT) * (i + 0.5) / waits.size());
            double share = (double) wait.recalled() / wait.reviews();
            double chance = wait.foreseen() / wait.reviews();
            recalled.append(x).append(',').append(height(share)).append(' ');
            foreseen.append(x).append(',').append(height(chance)).append(' ');
            String days = days(wait);
            dots.add(
                    new Dot(
                            x,
                            height(share),
                            days + " days: " + percent(share) + " of " + wait.reviews()));
            across.add(new Tick(x, days));
            rows.add(new Row(days, wait.reviews(), percent(share), percent(chance)));
        }
        return new RecallCurve(
                recalled.toString().strip(), foreseen.toString().strip(), dots, across, rows);
    }

    private static String days(RecallAfter wait) {
        if (wait.daysMost() == Integer.MAX_VALUE) {
            return "over " + (wait.daysLeast() - 1);
        }
        return wait.daysLeast() == wait.daysMost()
                ? String.valueOf(wait.daysLeast())
                : wait.daysLeast() + "–" + wait.daysMost();
    }

    private static String height(double share) {
        return fixed(BOTTOM - (BOTTOM - TOP) * share);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
