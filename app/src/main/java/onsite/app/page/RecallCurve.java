package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import onsite.app.practice.RecallAfter;

/// The share of cards that were recalled, over the days since they were last seen, beside what the
/// model of memory foresaw.
///
/// @param recalled the points of a polyline
/// @param foreseen likewise
public record RecallCurve(
        String recalled,
        String foreseen,
        List<Plot.Dot> dots,
        List<Plot.Tick> across,
        List<Row> rows) {
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
        List<Plot.Dot> dots = new ArrayList<>();
        List<Plot.Tick> across = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < waits.size(); i++) {
            RecallAfter wait = waits.get(i);
            String x = Plot.fixed(Plot.LEFT + (Plot.RIGHT - Plot.LEFT) * (i + 0.5) / waits.size());
            double share = (double) wait.recalled() / wait.reviews();
            double chance = wait.foreseen() / wait.reviews();
            recalled.append(x).append(',').append(height(share)).append(' ');
            foreseen.append(x).append(',').append(height(chance)).append(' ');
            String days = days(wait);
            dots.add(
                    new Plot.Dot(
                            x,
                            height(share),
                            days + " days: " + percent(share) + " of " + wait.reviews()));
            across.add(new Plot.Tick(x, days));
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
        return Plot.fixed(Plot.BOTTOM - (Plot.BOTTOM - Plot.TOP) * share);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
