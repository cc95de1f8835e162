package onsite.judge.kattis;

import java.util.List;

/// How the result of a group follows from those in it.
sealed interface Grading {

    /// As `legacy` does it, by flags of the default grader.
    ///
    /// @param stopsAtFailure `on_reject: break`
    /// @param acceptScore of an accepted test that got no score of its own
    record Flags(
            boolean stopsAtFailure,
            VerdictMode verdict,
            ScoreMode score,
            boolean ignoresSample,
            boolean anyAccepted,
            double acceptScore,
            double rejectScore)
            implements Grading {
        static final Flags DEFAULT =
                new Flags(true, VerdictMode.WORST_ERROR, ScoreMode.SUM, false, false, 1, 0);
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
    /// @param maxScore infinite where it is unbounded
    /// @param requires groups, by name, without whose passing this one is not run
    record Points(Aggregation aggregation, double maxScore, List<String> requires)
            implements Grading {
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
