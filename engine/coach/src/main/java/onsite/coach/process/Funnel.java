package onsite.coach.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How one's own applications fare, stage by stage.
public final class Funnel {
    /// Of a normal distribution: 90 % lie within that many standard deviations.
    private static final double NINETY_PERCENT = 1.6449;

    private Funnel() {}

    /// Own counts.
    ///
    /// @param passed of those whose outcome is known
    /// @param failed the others whose outcome is known
    /// @param waiting without an outcome yet
    /// @param longestWaitDays of those
    public record Count(int passed, int failed, int waiting, int longestWaitDays) {
        public Count {
            if (passed < 0 || failed < 0 || waiting < 0 || longestWaitDays < 0) {
                throw new IllegalArgumentException(
                        passed + " passed, " + failed + " failed, " + waiting + " waiting");
            }
        }

        int decided() {
            return passed + failed;
        }
    }

    /// One stage beside the usual.
    ///
    /// @param rateLow the lower end of the 90 % interval (Wilson) around the own pass rate
    /// @param rateHigh its upper end
    /// @param sentence what it means
    public record Row(
            UsualStage usual, Count own, double rateLow, double rateHigh, String sentence) {}

    /// @param counts by the id of a stage; a stage without one has seen nothing
    public static List<Row> beside(List<UsualStage> stages, Map<String, Count> counts) {
        Map<String, Count> own = new HashMap<>(counts);
        List<Row> rows = new ArrayList<>();
        for (UsualStage stage : stages) {
            rows.add(row(stage, own.getOrDefault(stage.id(), new Count(0, 0, 0, 0))));
        }
        return List.copyOf(rows);
    }

    private static Row row(UsualStage stage, Count own) {
        int n = own.decided();
        if (n == 0) {
            return new Row(stage, own, 0, 1, stage.name() + ": no outcome yet." + wait(stage, own));
        }
        double rate = (double) own.passed() / n;
        double z2 = NINETY_PERCENT * NINETY_PERCENT;
        double centre = (rate + z2 / (2 * n)) / (1 + z2 / n);
        double half =
                NINETY_PERCENT
                        / (1 + z2 / n)
                        * Math.sqrt(rate * (1 - rate) / n + z2 / (4.0 * n * n));
        double low = Math.max(0, centre - half);
        double high = Math.min(1, centre + half);
        return new Row(stage, own, low, high, sentence(stage, own, low, high) + wait(stage, own));
    }

    private static String sentence(UsualStage stage, Count own, double low, double high) {
        String counts = stage.name() + ": " + own.passed() + " of " + own.decided() + " passed, ";
        String usual =
                stage.passLeast() == stage.passMost()
                        ? percent(stage.passLeast())
                        : Math.round(100 * stage.passLeast()) + "–" + percent(stage.passMost());
        if (high < stage.passLeast()) {
            return counts + "fewer than the usual " + usual + ": this stage needs work.";
        }
        if (low > stage.passMost()) {
            return counts + "more than the usual " + usual + ".";
        }
        return counts + "which so few can't tell from the usual " + usual + ".";
    }

    private static String wait(UsualStage stage, Count own) {
        return own.waiting() > 0 && own.longestWaitDays() > stage.daysMost()
                ? " One answer is "
                        + own.longestWaitDays()
                        + " days old, and "
                        + stage.daysMost()
                        + " are usual: ask."
                : "";
    }

    private static String percent(double rate) {
        return Math.round(100 * rate) + " %";
    }
}
