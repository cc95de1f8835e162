package onsite.judge.kattis;

import java.util.Optional;
import onsite.exercise.Verdict;

/// The score of a test, from what its validator wrote.
final class TestScores {
    private static final String SCORE = "score.txt";
    private static final String MULTIPLIER = "score_multiplier.txt";

    private TestScores() {}

    /// As `legacy` does it: any number, of either sign.
    static double byFlags(TestOutcome outcome, Grading.Flags flags) throws Unusable {
        Optional<Double> given = number(outcome, SCORE, Double.NEGATIVE_INFINITY);
        return outcome.accepted() ? given.orElse(flags.acceptScore()) : flags.rejectScore();
    }

    /// As the versions after `legacy` do it (2025-09, Scoring test cases).
    static double byPoints(TestOutcome outcome, Grading.Points points) throws Unusable {
        requireAllowed(outcome, points.aggregation());
        if (points.aggregation() == Grading.Aggregation.PASS_FAIL || !outcome.accepted()) {
            return 0;
        }
        return score(outcome, points.testMaxScore());
    }

    /// A submission that crashed is not the validator's doing, whatever it had written by then.
    private static void requireAllowed(TestOutcome outcome, Grading.Aggregation aggregation)
            throws Unusable {
        boolean rejected = outcome.verdict() == Verdict.WRONG_ANSWER;
        if (!rejected && !outcome.accepted()
                || !outcome.feedback().containsKey(SCORE)
                        && !outcome.feedback().containsKey(MULTIPLIER)) {
            return;
        }
        String name = outcome.test().name();
        if (rejected) {
            throw new Unusable("the validator rejected " + name + " and gave a score all the same");
        }
        if (aggregation == Grading.Aggregation.PASS_FAIL) {
            throw new Unusable(
                    "the validator gave " + name + " a score, and its group is pass-fail");
        }
    }

    private static double score(TestOutcome outcome, double max) throws Unusable {
        Optional<Double> score = number(outcome, SCORE, 0);
        Optional<Double> share = number(outcome, MULTIPLIER, 0);
        String name = outcome.test().name();
        if (score.isPresent() && share.isPresent()) {
            throw new Unusable("the validator gave " + name + " a score and a multiplier");
        }
        if (Double.isInfinite(max) && score.isEmpty()) {
            throw new Unusable(
                    "the validator gave no score for " + name + ", whose score is unbounded");
        }
        if (share.isPresent() && share.get() > 1) {
            throw new Unusable("the multiplier " + share.get() + " for " + name + " is above 1");
        }
        if (score.isPresent() && score.get() > max + 1e-9) {
            throw new Unusable(
                    "the score "
                            + Numbers.shown(score.get())
                            + " of "
                            + name
                            + " is above its maximum "
                            + Numbers.shown(max));
        }
        return score.orElseGet(() -> share.map(factor -> factor * max).orElse(max));
    }

    private static Optional<Double> number(TestOutcome outcome, String file, double min)
            throws Unusable {
        String text = outcome.feedback().get(file);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Double> number =
                Numbers.parse(text.strip()).filter(n -> n >= min && Double.isFinite(n));
        if (number.isEmpty()) {
            throw new Unusable(
                    "the validator wrote '"
                            + (text.length() > 40 ? text.substring(0, 40) + "…" : text.strip())
                            + "' into "
                            + file
                            + " for "
                            + outcome.test().name()
                            + ", which is no score");
        }
        return number;
    }
}
