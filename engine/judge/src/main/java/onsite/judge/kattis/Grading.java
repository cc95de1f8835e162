package onsite.judge.kattis;

import java.util.List;

/// How the result of a group follows from those in it.
sealed interface Grading {

    /// As `legacy` does it, by flags of the default grader.
    ///
    /// @param stopsAtFailure `on_reject: break`
    /// @param acceptScore of an accepted test that got no score of its own
    /// @param range of the scores that an accepted group may get
    record Flags(
            boolean stopsAtFailure,
            VerdictMode verdict,
            ScoreMode score,
            boolean ignoresSample,
            boolean anyAccepted,
            double acceptScore,
            double rejectScore,
            Range range)
            implements Grading {
        static final Flags DEFAULT =
                new Flags(
                        true,
                        VerdictMode.WORST_ERROR,
                        ScoreMode.SUM,
                        false,
                        false,
                        1,
                        0,
                        Range.ANY);
    }

    /// @param to inclusive
    record Range(double from, double to) {
        static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean holds(double score) {
            return score >= from - 1e-9 && score <= to + 1e-9;
        }

        boolean isBest(double score, boolean minimizes) {
            return minimizes ? score <= from + 1e-9 : score >= to - 1e-9;
        }
    }

    enum VerdictMode {
        WORST_ERROR,
        FIRST_ERROR,
        ALWAYS_ACCEPT
    }

    enum ScoreMode {
        SUM,
        AVERAGE,
        MIN,
        MAX
    }

    /// As the versions after `legacy` do it.
    ///
    /// @param maxScore infinite where it is unbounded; not a number while only a file was read that
    ///   does not say it
    /// @param testMaxScore of a test that lies in the group itself
    /// @param requires groups, by name, without whose passing this one is not run
    record Points(
            Aggregation aggregation, double maxScore, double testMaxScore, List<String> requires)
            implements Grading {
        /// Where only verdicts count.
        static final Points NONE = new Points(Aggregation.PASS_FAIL, 0, 0, List.of());

        public Points {
            requires = List.copyOf(requires);
        }
    }

    enum Aggregation {
        PASS_FAIL,
        SUM,
        MIN
    }
}
