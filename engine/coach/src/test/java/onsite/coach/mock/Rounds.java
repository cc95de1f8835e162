package onsite.coach.mock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Phase;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;

/// Rounds and votes for tests, in few words.
final class Rounds {
    private Rounds() {}

    static Round round(Phase phase, RoundType type, boolean veto) {
        return new Round(
                phase,
                type,
                type.label(),
                Set.of(),
                45,
                1,
                EnumSet.allOf(Difficulty.class),
                Optional.empty(),
                veto,
                List.of("something"));
    }

    static MockLoop loop(Round... rounds) {
        List<LoopRound> numbered = new ArrayList<>();
        for (Round round : rounds) {
            numbered.add(new LoopRound(numbered.size() + 1, round, List.of(), List.of()));
        }
        return new MockLoop(new Slug("acme"), Level.SENIOR, 1, numbered);
    }

    /// Such as `screen:coding=yes, coding=no, behavioural!=strong-yes, design=?`; an exclamation
    /// mark is a veto, a question mark not graded yet.
    static List<RoundVote> votes(String text) {
        List<RoundVote> votes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] sides = part.strip().split("=", -1);
            String name = sides[0];
            Phase phase = name.startsWith("screen:") ? Phase.SCREEN : Phase.ONSITE;
            RoundType type =
                    RoundType.of(name.replace("screen:", "").replace("!", "")).orElseThrow();
            votes.add(
                    new RoundVote(
                            new LoopRound(
                                    votes.size() + 1,
                                    round(phase, type, name.endsWith("!")),
                                    List.of(),
                                    List.of()),
                            Grade.of(sides[1])));
        }
        return votes;
    }
}
