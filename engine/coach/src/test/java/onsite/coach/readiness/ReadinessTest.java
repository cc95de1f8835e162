package onsite.coach.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import onsite.coach.loop.Discipline;
import onsite.coach.mastery.Beta;
import onsite.coach.mastery.Mastery;
import onsite.coach.mastery.TopicMastery;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Demand CODING =
            new Demand(Discipline.CODING, Map.of("arrays", 3.0, "trees", 2.0, "graphs", 1.0));

    private static TopicMastery known(String topic, Beta now, Beta refreshed, String... fading) {
        return new TopicMastery(topic, now, refreshed, 5, 9, List.of(fading));
    }

    private static Map<String, TopicMastery> solid(int exercises) {
        Map<String, TopicMastery> all = new HashMap<>();
        CODING.weights()
                .keySet()
                .forEach(topic -> {
                    Beta belief = Mastery.PRIOR.and(0.95, exercises);
                    all.put(topic, known(topic, belief, belief));
                });
        return all;
    }

    private static MockResult mock(double predicted, double outcome, int daysAgo) {
        return new MockResult(
                Discipline.CODING, predicted, outcome, NOW.minus(Duration.ofDays(daysAgo)));
    }

    @Test
    void withoutPracticeItIsLowWideAndSaysWhy() {
        RoundReadiness coding = Readiness.of(CODING, Map.of(), List.of(), NOW);

        assertThat(coding.chance()).isCloseTo(0.3, within(1e-9));
        assertThat(coding.high() - coding.low()).isGreaterThan(0.4);
        assertThat(coding.reason())
                .isEqualTo(
                        "0 of the 3 topics that this round asks for were practised. No mock round"
                                + " has tested it yet, so the range is wide.");
    }

    @Test
    void practiceRaisesItAndNarrowsIt() {
        RoundReadiness little = Readiness.of(CODING, solid(2), List.of(), NOW);
        RoundReadiness much = Readiness.of(CODING, solid(20), List.of(), NOW);

        assertThat(much.chance()).isGreaterThan(little.chance());
        assertThat(much.low()).isGreaterThan(little.low());
        assertThat(much.high() - much.low()).isLessThan(little.high() - little.low());
    }

    @Test
    void mocksPutItRightAndMakeItSurer() {
        RoundReadiness before = Readiness.of(CODING, solid(20), List.of(), NOW);
        double predicted = before.practice();
        List<MockResult> failed =
                List.of(mock(predicted, 0, 3), mock(predicted, 1 / 3.0, 2), mock(predicted, 0, 1));
        RoundReadiness after = Readiness.of(CODING, solid(20), failed, NOW);
        List<MockResult> asForeseen = List.of(mock(0.5, 0, 3), mock(0.5, 1, 2));

        assertThat(after.chance()).isLessThan(before.chance() - 0.1);
        assertThat(after.practice()).isEqualTo(before.practice());
        assertThat(after.reason()).endsWith("3 mock rounds went worse than foreseen.");
        assertThat(Calibration.of(asForeseen, NOW).shift()).isCloseTo(0, within(0.05));
        assertThat(Calibration.of(asForeseen, NOW).variance())
                .isLessThan(Calibration.PRIOR_VARIANCE);
    }

    @Test
    void oldMocksCountLessAndOthersNotAtAll() {
        double recent = Calibration.of(List.of(mock(0.8, 0, 1)), NOW).shift();
        double old = Calibration.of(List.of(mock(0.8, 0, 300)), NOW).shift();
        var design = new MockResult(Discipline.DESIGN, 0.8, 0, NOW);

        assertThat(recent).isLessThan(old);
        assertThat(old).isNegative();
        assertThat(Readiness.of(CODING, solid(3), List.of(design), NOW))
                .isEqualTo(Readiness.of(CODING, solid(3), List.of(), NOW));
    }

    /// Candidates whose practice promises far too much: their mocks find it out.
    @Test
    void calibrationFindsAShiftThatIsThere() {
        var random = new SplittableRandom(5);
        double shift = -1;
        List<MockResult> mocks = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double predicted = random.nextDouble(0.2, 0.95);
            double truth = Odds.chance(Odds.log(predicted) + shift);
            mocks.add(mock(predicted, random.nextDouble() < truth ? 1 : 0, 0));
        }

        assertThat(Calibration.of(mocks, NOW).shift()).isCloseTo(shift, within(0.25));
    }

    @Test
    void threeThingsAreNamedTheBestFirst() {
        Map<String, TopicMastery> mastery = solid(6);
        Beta faded = Mastery.PRIOR.and(0.5, 6);
        mastery.put(
                "arrays", known("arrays", faded, Mastery.PRIOR.and(0.95, 6), "two-sum", "rotate"));
        mastery.remove("graphs");

        RoundReadiness coding = Readiness.of(CODING, mastery, List.of(), NOW);

        assertThat(coding.raises()).hasSize(3);
        assertThat(coding.raises().getFirst().sentence())
                .startsWith("Review arrays: 2 of 5 exercises are fading (the lower end rises by ");
        assertThat(coding.raises().getFirst().items()).containsExactly("two-sum", "rotate");
        assertThat(coding.raises())
                .extracting(Raise::gain)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .allMatch(gain -> gain > 0);
    }

    @Test
    void aLoopShowsItsWeakestRoundFirst() {
        var design = new Demand(Discipline.DESIGN, Map.of("caching", 1.0));
        List<RoundReadiness> rounds =
                Readiness.ofLoop(
                        List.of(Discipline.CODING, Discipline.DESIGN, Discipline.DOMAIN),
                        Map.of(Discipline.CODING, CODING, Discipline.DESIGN, design),
                        solid(20),
                        List.of(),
                        NOW);

        assertThat(rounds)
                .extracting(RoundReadiness::discipline)
                .containsExactly(Discipline.DESIGN, Discipline.CODING);
        assertThat(rounds.getFirst().range()).matches("System design \\d+–\\d+ %");
    }
}
