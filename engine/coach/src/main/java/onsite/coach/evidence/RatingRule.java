package onsite.coach.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.coach.memory.Rating;

/// The rule from evidence to a rating.
///
/// | rating | when |
/// |---|---|
/// | Again | not solved, or solved with the editorial open, or with three hints or more |
/// | Hard | solved with a hint, or in more than one and a half of the expected time, or after more than two submissions, or with a wrong complexity |
/// | Easy | solved at the first submission without hints in half the expected time, and the complexity not wrong |
/// | Good | solved otherwise |
public final class RatingRule {
    private static final int HINTS_THAT_TELL_ALL = 3;
    private static final int SUBMISSIONS_THAT_ARE_FINE = 2;
    private static final double SLOW = 1.5;
    private static final double QUICK = 0.5;

    private RatingRule() {}

    public static RatedAttempt rate(Evidence evidence) {
        return again(evidence)
                .or(() -> hard(evidence))
                .or(() -> easy(evidence))
                .orElseGet(() ->
                        rated(
                                Rating.GOOD,
                                "Good: solved without hints"
                                        + evidence.spent()
                                                .map(time -> " in " + minutes(time, evidence))
                                                .orElse("")
                                        + "."));
    }

    private static Optional<RatedAttempt> again(Evidence evidence) {
        if (!evidence.accepted()) {
            return Optional.of(
                    rated(
                            Rating.AGAIN,
                            "Again: not solved after "
                                    + counted(evidence.submissions(), "submission")
                                    + "."));
        }
        if (evidence.editorialOpened()) {
            return Optional.of(
                    rated(Rating.AGAIN, "Again: the editorial was open before it was solved."));
        }
        if (evidence.hints() >= HINTS_THAT_TELL_ALL) {
            return Optional.of(
                    rated(
                            Rating.AGAIN,
                            "Again: it took "
                                    + evidence.hints()
                                    + " hints, which tell the solution."));
        }
        return Optional.empty();
    }

    private static Optional<RatedAttempt> hard(Evidence evidence) {
        List<String> reasons = new ArrayList<>();
        if (evidence.hints() > 0) {
            reasons.add(counted(evidence.hints(), "hint"));
        }
        if (evidence.submissions() > SUBMISSIONS_THAT_ARE_FINE) {
            reasons.add(evidence.submissions() + " submissions");
        }
        if (evidence.pace().filter(pace -> pace > SLOW).isPresent()) {
            reasons.add(evidence.spent().map(time -> minutes(time, evidence)).orElseThrow());
        }
        if (evidence.complexityRight().filter(right -> !right).isPresent()) {
            reasons.add("a wrong complexity");
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(rated(Rating.HARD, "Hard: solved with " + joined(reasons) + "."));
    }

    private static Optional<RatedAttempt> easy(Evidence evidence) {
        boolean quick = evidence.pace().filter(pace -> pace <= QUICK).isPresent();
        return quick && evidence.submissions() == 1
                ? Optional.of(
                        rated(
                                Rating.EASY,
                                "Easy: solved at once, in "
                                        + evidence.spent()
                                                .map(time -> minutes(time, evidence))
                                                .orElseThrow()
                                        + "."))
                : Optional.empty();
    }

    private static RatedAttempt rated(Rating rating, String reason) {
        return new RatedAttempt(rating, reason, Optional.empty());
    }

    private static String minutes(Duration time, Evidence evidence) {
        return time.toMinutes() + " of " + evidence.expected().toMinutes() + " minutes";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
