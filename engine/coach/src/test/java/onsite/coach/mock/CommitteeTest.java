package onsite.coach.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import onsite.coach.mock.Decision.Outcome;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Phase;
import onsite.exercise.interview.RoundType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeTest {
    private static final List<Grade> GRADES = List.of(Grade.values());
    private static final List<RoundType> TYPES = List.of(RoundType.values());

    @Nested
    class ARound {
        @ParameterizedTest
        @CsvSource({
            "'strong-yes strong-yes strong-yes strong-yes', strong-yes",
            "'strong-yes strong-yes yes yes', strong-yes",
            "'strong-yes yes yes yes', yes",
            "'yes yes yes no', yes",
            "'yes yes no no', no",
            "'strong-yes no no no', no",
            "'strong-yes strong-yes no no', yes",
            "'strong-no no no no', no",
            "'strong-no strong-no no no', strong-no",
            "'strong-yes strong-yes strong-yes strong-no', yes",
            "'strong-yes strong-yes strong-yes strong-yes strong-yes strong-yes strong-yes strong-no', yes",
            "'strong-yes strong-yes strong-yes strong-no strong-no', no",
            "yes, yes",
            "strong-no, strong-no"
        })
        void votesByItsCriteria(String grades, String vote) {
            assertThat(
                            RoundVote.of(
                                    Stream.of(grades.split(" ", -1))
                                            .map(g -> Grade.of(g).orElseThrow())
                                            .toList()))
                    .isEqualTo(Grade.of(vote).orElseThrow());
        }

        @Test
        void withoutGradesHasNoVote() {
            assertThatThrownBy(() -> RoundVote.of(List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // All for hiring.
        "'coding=yes, design=yes, behavioural=yes', HIRE, all rounds are for hiring",
        "'screen:coding=yes, coding=yes, design=strong-yes', HIRE, all rounds are for hiring",
        "'coding=yes', HIRE, the only round is for hiring",
        "'screen:coding=yes', HIRE, the only round is for hiring",
        // Not graded.
        "'coding=yes, design=?', UNDECIDED, 1 of 2 rounds is not graded yet",
        "'coding=strong-no, design=?, domain=?', UNDECIDED, 2 of 3 rounds are not graded yet",
        // The screen.
        "'screen:coding=no, coding=strong-yes, design=strong-yes', NO_HIRE, there would have been no onsite",
        "'screen:coding=no', NO_HIRE, 1 of 1 rounds say no",
        // A veto.
        "'coding=strong-yes, design=strong-yes, behavioural!=no', NO_HIRE, round 3 (Behavioural) says no and has a veto",
        "'coding=strong-yes, design=strong-yes, behavioural!=yes', HIRE, all rounds are for hiring",
        // Strong noes.
        "'coding=strong-no, coding=yes, design=strong-yes, behavioural=yes', REPEAT_INTERVIEW, of the same type disagrees",
        "'coding=strong-no, design=strong-yes, domain=strong-yes, behavioural=yes', NO_HIRE, is a strong no",
        "'coding=strong-no, coding=strong-yes, design=no, domain=yes, behavioural=yes', NO_HIRE, is a strong no",
        "'coding=strong-no, coding=yes, design=strong-no, domain=yes, behavioural=yes', NO_HIRE, strong noes in",
        "'coding=strong-no, coding=strong-yes', NO_HIRE, 1 of 2 rounds say no",
        // A single no.
        "'coding=no, coding=strong-yes, design=yes, behavioural=yes', HIRE, a strong yes in round 2 (Coding) outweighs it",
        "'coding=yes, coding=yes, design=no, behavioural=yes', REPEAT_INTERVIEW, round 3 (System design) says no",
        "'coding=strong-yes, design=strong-yes, behavioural=no', REPEAT_INTERVIEW, no strong yes of its kind outweighs it",
        "'coding=no, design=yes, behavioural=strong-yes', REPEAT_INTERVIEW, round 1 (Coding) says no",
        "'coding=no, design=strong-yes', NO_HIRE, 1 of 2 rounds say no",
        // Several.
        "'coding=no, design=no, coding=strong-yes, domain=strong-yes, behavioural=yes', REPEAT_INTERVIEW, the rounds disagree",
        "'coding=no, design=no, coding=strong-yes, domain=yes, behavioural=yes', NO_HIRE, too few strong yeses",
        "'coding=no, behavioural=no, coding=strong-yes, domain=strong-yes, design=yes', NO_HIRE, too few strong yeses",
        "'coding=no, design=no, domain=strong-yes, coding=strong-yes', NO_HIRE, 2 of 4 rounds say no",
    })
    void decides(String votes, Outcome outcome, String reason) {
        Decision decision = Committee.decide(Rounds.votes(votes));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reasons().getFirst()).contains(reason);
    }

    @Test
    void failedScreenStillSaysWhatTheOnsiteWasWorth() {
        assertThat(
                        Committee.decide(Rounds.votes("screen:coding=no, coding=yes, design=yes"))
                                .reasons()
                                .getLast())
                .isEqualTo(
                        "from the onsite alone it would be \"Hire\", because all rounds are for hiring");
    }

    @Test
    void betterGradeNeverMakesTheOutcomeWorse() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            List<RoundVote> votes = randomVotes(random);
            Outcome before = Committee.decide(votes).outcome();
            for (int better = 0; better < votes.size(); better++) {
                Grade grade = votes.get(better).grade().orElseThrow();
                if (grade == Grade.STRONG_YES) {
                    continue;
                }
                List<RoundVote> raised = new ArrayList<>(votes);
                raised.set(
                        better,
                        new RoundVote(
                                votes.get(better).round(),
                                Optional.of(GRADES.get(grade.rank() + 1))));
                int number = better + 1;
                assertThat(Committee.decide(raised).outcome())
                        .as(() -> votes + " with a better round " + number)
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void betterCriterionNeverMakesTheVoteWorse() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            List<Grade> grades = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int j = 0; j < count; j++) {
                grades.add(GRADES.get(random.nextInt(4)));
            }
            int better = random.nextInt(grades.size());
            Grade before = RoundVote.of(grades);
            List<Grade> raised = new ArrayList<>(grades);
            raised.set(better, GRADES.get(Math.min(3, grades.get(better).rank() + 1)));
            assertThat(RoundVote.of(raised)).as(grades::toString).isGreaterThanOrEqualTo(before);
        }
    }

    private static List<RoundVote> randomVotes(Random random) {
        List<RoundVote> votes = new ArrayList<>();
        int rounds = 1 + random.nextInt(7);
        int screens = random.nextInt(2);
        for (int number = 1; number <= rounds; number++) {
            RoundType type = TYPES.get(random.nextInt(TYPES.size()));
            Phase phase = number <= screens ? Phase.SCREEN : Phase.ONSITE;
            votes.add(
                    new RoundVote(
                            new LoopRound(
                                    number,
                                    Rounds.round(phase, type, random.nextInt(8) == 0),
                                    List.of(),
                                    List.of()),
                            Optional.of(GRADES.get(random.nextInt(4)))));
        }
        return votes;
    }
}
