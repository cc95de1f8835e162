package onsite.coach.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.coach.mock.Decision.Outcome;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Phase;

/// Decides over a loop from its rounds' votes. No company publishes such rules; these are made for
/// practice, to be strict where committees are known to be strict:
///
/// 1. While a round is not graded, nothing is decided.
/// 2. A screen that was not passed ends it: there would have been no onsite.
/// 3. A no in a round with a veto ends it.
/// 4. If none says no, it is a hire.
/// 5. If half of the rounds or more say no, it is no hire.
/// 6. Two strong noes end it. A single one ends it too, unless it is the only no and another round
///    of the same type says yes: then the two disagree, and the type is asked again.
/// 7. A single no is outweighed by a strong yes of the same kind: technical rounds among
///    themselves, rounds about people among themselves. Otherwise that round is repeated.
/// 8. Several noes are repeated if each kind has at least as many strong yeses as noes; otherwise
///    it is no hire.
///
/// Screens count only as the gate that they are. A better grade never makes the outcome worse.
public final class Committee {
    private Committee() {}

    /// @param votes in the order of the rounds; not empty
    public static Decision decide(List<RoundVote> votes) {
        long missing = votes.stream().filter(v -> v.grade().isEmpty()).count();
        if (missing > 0) {
            return decision(
                    Outcome.UNDECIDED,
                    missing
                            + " of "
                            + votes.size()
                            + " rounds "
                            + (missing == 1 ? "is" : "are")
                            + " not graded yet");
        }
        List<RoundVote> screens = in(votes, Phase.SCREEN);
        List<RoundVote> onsites = in(votes, Phase.ONSITE);
        if (onsites.isEmpty()) {
            return onsite(screens);
        }
        Decision onsite = onsite(onsites);
        List<RoundVote> failedScreens = against(screens);
        if (failedScreens.isEmpty()) {
            return onsite;
        }
        return decision(
                Outcome.NO_HIRE,
                titles(failedScreens) + " was not passed, so there would have been no onsite",
                "from the onsite alone it would be \""
                        + onsite.outcome().label()
                        + "\", because "
                        + onsite.reasons().getFirst());
    }

    private static Decision onsite(List<RoundVote> votes) {
        List<RoundVote> noes = against(votes);
        List<RoundVote> vetoes = noes.stream().filter(v -> v.round().round().hasVeto()).toList();
        if (!vetoes.isEmpty()) {
            return decision(
                    Outcome.NO_HIRE, titles(vetoes) + " says no and has a veto at this company");
        }
        if (noes.isEmpty()) {
            return decision(
                    Outcome.HIRE,
                    votes.size() == 1
                            ? "the only round is for hiring"
                            : "all rounds are for hiring");
        }
        if (2 * noes.size() >= votes.size()) {
            return decision(
                    Outcome.NO_HIRE,
                    noes.size() + " of " + votes.size() + " rounds say no: " + titles(noes));
        }
        List<RoundVote> strongNoes = noes.stream().filter(v -> v.is(Grade.STRONG_NO)).toList();
        if (!strongNoes.isEmpty()) {
            return strongNo(votes, noes, strongNoes);
        }
        return noes.size() == 1 ? singleNo(votes, noes.getFirst()) : severalNoes(votes, noes);
    }

    private static Decision strongNo(
            List<RoundVote> votes, List<RoundVote> noes, List<RoundVote> strongNoes) {
        if (strongNoes.size() > 1) {
            return decision(Outcome.NO_HIRE, "strong noes in " + titles(strongNoes));
        }
        RoundVote strongNo = strongNoes.getFirst();
        List<RoundVote> contradicting =
                votes.stream()
                        .filter(RoundVote::isForHiring)
                        .filter(v -> v.round().round().type() == strongNo.round().round().type())
                        .toList();
        if (noes.size() == 1 && !contradicting.isEmpty()) {
            return decision(
                    Outcome.REPEAT_INTERVIEW,
                    strongNo.round().title()
                            + " is a strong no, and "
                            + titles(contradicting)
                            + " of the same type disagrees");
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(strongNo.round().title() + " is a strong no");
        if (noes.size() > 1) {
            reasons.add("it is not the only no: " + titles(noes));
        } else {
            reasons.add("no other round of its type speaks against it");
        }
        return new Decision(Outcome.NO_HIRE, reasons);
    }

    private static Decision singleNo(List<RoundVote> votes, RoundVote no) {
        List<RoundVote> outweighing =
                strongYeses(votes).filter(v -> isTechnical(v) == isTechnical(no)).toList();
        return outweighing.isEmpty()
                ? decision(
                        Outcome.REPEAT_INTERVIEW,
                        no.round().title() + " says no, and no strong yes of its kind outweighs it")
                : decision(
                        Outcome.HIRE,
                        no.round().title()
                                + " says no, and a strong yes in "
                                + titles(outweighing)
                                + " outweighs it");
    }

    private static Decision severalNoes(List<RoundVote> votes, List<RoundVote> noes) {
        boolean balanced =
                Stream.of(true, false)
                        .allMatch(technical ->
                                noes.stream().filter(v -> isTechnical(v) == technical).count()
                                        <= strongYeses(votes)
                                                .filter(v -> isTechnical(v) == technical)
                                                .count());
        return balanced
                ? decision(
                        Outcome.REPEAT_INTERVIEW,
                        "the rounds disagree: noes in "
                                + titles(noes)
                                + ", strong yeses in "
                                + titles(strongYeses(votes).toList()))
                : decision(
                        Outcome.NO_HIRE,
                        "noes in " + titles(noes) + ", and too few strong yeses to weigh them up");
    }

    private static Decision decision(Outcome outcome, String... reasons) {
        return new Decision(outcome, List.of(reasons));
    }

    private static boolean isTechnical(RoundVote vote) {
        return vote.round().round().type().isTechnical();
    }

    private static Stream<RoundVote> strongYeses(List<RoundVote> votes) {
        return votes.stream().filter(v -> v.is(Grade.STRONG_YES));
    }

    private static List<RoundVote> against(List<RoundVote> votes) {
        return votes.stream().filter(RoundVote::isAgainst).toList();
    }

    private static List<RoundVote> in(List<RoundVote> votes, Phase phase) {
        return votes.stream().filter(v -> v.round().round().phase() == phase).toList();
    }

    private static String titles(List<RoundVote> votes) {
        return votes.stream().map(v -> v.round().title()).collect(Collectors.joining(", "));
    }
}
