package onsite.coach.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.coach.mock.Debrief.CriterionMean;
import onsite.coach.mock.Debrief.RoundDebrief;
import onsite.coach.mock.Decision.Outcome;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Phase;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Rubric;
import onsite.exercise.interview.Rubric.Criterion;
import org.junit.jupiter.api.Test;

class DebriefTest {
    private static final MockLoop LOOP =
            Rounds.loop(
                    Rounds.round(Phase.ONSITE, RoundType.CODING, false),
                    Rounds.round(Phase.ONSITE, RoundType.CODING, false),
                    Rounds.round(Phase.ONSITE, RoundType.DESIGN, false));
    private static final Map<RoundType, Rubric> RUBRICS =
            Map.of(
                    RoundType.CODING,
                    rubric(RoundType.CODING, "talk", "code"),
                    RoundType.DESIGN,
                    rubric(RoundType.DESIGN, "depth"));

    private static Rubric rubric(RoundType type, String... criteria) {
        Map<Grade, String> anchors = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            anchors.put(grade, grade.label());
        }
        return new Rubric(
                type,
                Stream.of(criteria).map(id -> new Criterion(id, id, "How?", anchors)).toList());
    }

    private static RoundRecord noted(
            int round, int minutes, Map<String, Grade> predicted, Map<String, Grade> given) {
        return new RoundRecord(
                round, Duration.ofMinutes(minutes), predicted, given, List.of("noted"));
    }

    private static Debrief whole() {
        return Debrief.of(
                LOOP,
                List.of(
                        noted(
                                1,
                                50,
                                Map.of("talk", Grade.YES, "code", Grade.STRONG_YES),
                                Map.of("talk", Grade.NO, "code", Grade.YES)),
                        noted(2, 40, Map.of(), Map.of("talk", Grade.YES, "code", Grade.STRONG_YES)),
                        noted(3, 45, Map.of("depth", Grade.NO), Map.of("depth", Grade.STRONG_YES))),
                RUBRICS);
    }

    @Test
    void namesStrengthsAndWorries() {
        assertThat(whole().strengths())
                .extracting(mean -> mean.criterion().id())
                .containsExactly("depth", "code");
        assertThat(whole().worries())
                .singleElement()
                .satisfies(mean -> {
                    assertThat(mean.criterion().id()).isEqualTo("talk");
                    assertThat(mean.mean()).isZero();
                    assertThat(mean.worst()).isEqualTo(Grade.NO);
                });
    }

    @Test
    void comparesPredictionWithGrade() {
        // One too high, one too high, two too low.
        assertThat(whole().selfEstimate()).hasValue(0);
        assertThat(
                        Debrief.of(
                                        LOOP,
                                        List.of(
                                                noted(
                                                        3,
                                                        45,
                                                        Map.of("depth", Grade.STRONG_YES),
                                                        Map.of("depth", Grade.NO))),
                                        RUBRICS)
                                .selfEstimate())
                .hasValue(2);
    }

    @Test
    void saysWhereTheTimeWasExceeded() {
        assertThat(whole().rounds())
                .extracting(RoundDebrief::over)
                .containsExactly(Duration.ofMinutes(5), Duration.ZERO, Duration.ZERO);
    }

    @Test
    void endsInTheCommittee() {
        // Round 1: a no and a yes, so a doubt; round 3 is a strong yes of the same kind.
        assertThat(whole().rounds().getFirst().vote()).hasValue(Grade.NO);
        assertThat(whole().decision().outcome()).isEqualTo(Outcome.HIRE);
    }

    @Test
    void roundThatIsHalfGradedHasNoVote() {
        Debrief debrief =
                Debrief.of(
                        LOOP, List.of(noted(1, 45, Map.of(), Map.of("talk", Grade.YES))), RUBRICS);
        assertThat(debrief.rounds()).extracting(RoundDebrief::vote).allMatch(v -> v.isEmpty());
        assertThat(debrief.decision().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(debrief.selfEstimate()).isEmpty();
        assertThat(debrief.rounds().get(1).used()).isEmpty();
    }

    @Test
    void recordOfARoundThatIsNotThereIsRefused() {
        assertThatThrownBy(
                        () -> Debrief.of(LOOP, List.of(noted(4, 1, Map.of(), Map.of())), RUBRICS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the rounds 1 to 3, and not 4");
    }

    @Test
    void secondRecordOfARoundIsRefused() {
        RoundRecord once = noted(1, 1, Map.of(), Map.of());
        assertThatThrownBy(() -> Debrief.of(LOOP, List.of(once, once), RUBRICS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two records of round 1");
    }

    @Test
    void typeWithoutRubricIsRefused() {
        assertThatThrownBy(() -> Debrief.of(LOOP, List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rubric for rounds of the type coding");
    }

    @Test
    void everyCompanysLoopCanBeDebriefedWithTheRubricsThatThereAre() {
        for (Company company : Content.INTERVIEW.companies().values()) {
            MockLoop loop =
                    LoopDraw.draw(
                            new LoopRequest(company, Level.SENIOR, true, 1),
                            Content.exercises(Level.SENIOR, slug -> false));
            List<RoundRecord> records =
                    loop.rounds().stream()
                            .map(round -> noted(round.number(), 45, Map.of(), allYes(round)))
                            .toList();
            Debrief debrief = Debrief.of(loop, records, Content.INTERVIEW.rubrics());
            assertThat(debrief.decision().outcome()).as(company.name()).isEqualTo(Outcome.HIRE);
            assertThat(
                            debrief.strengths().stream()
                                    .map(CriterionMean::mean)
                                    .collect(Collectors.toSet()))
                    .containsExactly(1.0);
        }
    }

    private static Map<String, Grade> allYes(MockLoop.LoopRound round) {
        Map<String, Grade> grades = new HashMap<>();
        Rubric rubric = Content.INTERVIEW.rubrics().get(round.round().type());
        if (rubric != null) {
            rubric.criteria().forEach(criterion -> grades.put(criterion.id(), Grade.YES));
        }
        return grades;
    }
}
