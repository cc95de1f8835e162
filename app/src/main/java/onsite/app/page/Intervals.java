package onsite.app.page;

import java.time.Duration;

/// Waits as people say them.
public final class Intervals {
    private Intervals() {}

    /// Such as `1 min`, `3 days` or `5 months`.
    public static String words(Duration wait) {
        if (wait.toMinutes() < 1) {
            return wait.isPositive() ? "1 min" : "now";
        }
        if (wait.toHours() < 1) {
            return wait.toMinutes() + " min";
        }
        if (wait.toDays() < 1) {
            return wait.toHours() + " h";
        }
        long days = wait.toDays();
        if (days < 60) {
            return Words.count((int) days, "day", "days");
        }
        return days < 730
                ? Math.round(days / 30.4) + " months"
                : String.format(java.util.Locale.ROOT, "%.1f years", days / 365.25);
    }
}
