package onsite.judge.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Judgement.Statement.Outcome;
import onsite.judge.explain.GrowthFit.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Statements about curves whose class is known.
class StatedGrowthTest {
    private static final int CURVES = 500;

    /// Five sizes, as most packages have them; the largest takes 200 ms.
    private static List<Sample> curve(Growth growth, Random random, double noise, double drift) {
        boolean exponential = growth == Growth.EXPONENTIAL;
        double smallest = growth == Growth.CUBIC ? 50 : 1_000;
        double largest = exponential ? 20 : 16 * smallest;
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 5; i++) {
            double n = exponential ? 12 + 2 * i : smallest * (1 << i);
            double log =
                    Math.log(200_000)
                            + GrowthFit.logOf(growth, n)
                            - GrowthFit.logOf(growth, largest)
                            + drift * Math.log(n / largest)
                            + noise * random.nextGaussian();
            samples.add(new Sample((long) n, Math.round(Math.exp(log)) + 3));
        }
        return samples;
    }

    private static List<Sample> exact(Growth growth) {
        return curve(growth, new Random(1), 0, 0);
    }

    private static Statement check(Growth stated, List<List<Sample>> curves, Evidence evidence) {
        return StatedGrowth.check(stated, new Curves(curves, evidence));
    }

    private static Statement check(Growth stated, Growth truth) {
        return check(stated, List.of(exact(truth)), Evidence.REPEATED);
    }

    @ParameterizedTest
    @EnumSource(Growth.class)
    void whatIsTrueIsConfirmed(Growth truth) {
        assertThat(check(truth, truth).outcome()).isEqualTo(Outcome.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "n, n^2, n^2",
        "n log n, n^2, n^2",
        "log n, n, n",
        "1, n, n",
        "n, n^3, n^3",
        "n^2, n^3, n^3",
        "n^2, n, n",
        "n^3, n^2, n^2",
        "n^3, n, n",
        "n^2 log n, n, n",
        "2^n, n, n",
        "2^n, n^2, n^2",
        "n, 1, 1",
    })
    void whatIsCertainlyFalseIsRefuted(String stated, String truth, String instead) {
        Statement found = check(Growth.of(stated).orElseThrow(), Growth.of(truth).orElseThrow());

        assertThat(found.outcome()).isEqualTo(Outcome.REFUTED);
        assertThat(found.others()).contains(Growth.of(instead).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "n, n log n",
        "n log n, n",
        "n^2, n^2 log n",
        "n^2 log n, n^2",
        "1, log n",
        "log n, 1"
    })
    void neighboursThatTheseSizesDoNotTellApartAreNamedToEachOther(String stated, String other) {
        for (String truth : List.of(stated, other)) {
            Statement found =
                    check(Growth.of(stated).orElseThrow(), Growth.of(truth).orElseThrow());

            assertThat(found.outcome()).as("%s of %s", stated, truth).isEqualTo(Outcome.CONFIRMED);
            assertThat(found.others()).contains(Growth.of(other).orElseThrow());
        }
    }

    @Test
    void whatLiesBetweenTwoClassesIsNotClear() {
        var between = new ArrayList<Sample>();
        for (int i = 0; i < 5; i++) {
            between.add(new Sample(1_000L << i, Math.round(1_000 * Math.pow(2, 1.5 * i))));
        }

        for (Growth stated : List.of(Growth.LINEAR, Growth.QUADRATIC)) {
            assertThat(check(stated, List.of(between), Evidence.REPEATED).outcome())
                    .isEqualTo(Outcome.NOT_CLEAR);
        }
    }

    @Test
    void tooLittleIsNotClear() {
        List<Sample> few = exact(Growth.QUADRATIC).subList(0, 3);
        List<Sample> brief = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            brief.add(new Sample(1_000L << i, 1L << i));
        }

        for (List<Sample> curve : List.of(few, brief, List.<Sample>of())) {
            for (Growth stated : List.of(Growth.LINEAR, Growth.LINEARITHMIC, Growth.LOGARITHMIC)) {
                assertThat(check(stated, List.of(curve), Evidence.REPEATED).outcome())
                        .isEqualTo(Outcome.NOT_CLEAR);
            }
        }
    }

    @Test
    void oneColdRunNeverRefutesByItsTimes() {
        for (Growth stated : List.of(Growth.LINEAR, Growth.LINEARITHMIC)) {
            assertThat(check(stated, List.of(exact(Growth.QUADRATIC)), Evidence.ONCE).outcome())
                    .isEqualTo(Outcome.NOT_CLEAR);
        }
    }

    @Test
    void whatNoProcessorCouldDoIsRefutedEvenByOneColdRun() {
        List<Sample> quick = List.of(new Sample(100_000, 400), new Sample(200_000, 900));
        List<Sample> small = List.of(new Sample(100, 400), new Sample(200, 900));

        assertThat(check(Growth.QUADRATIC, List.of(quick), Evidence.ONCE).outcome())
                .isEqualTo(Outcome.REFUTED);
        assertThat(check(Growth.EXPONENTIAL, List.of(quick), Evidence.ONCE).outcome())
                .isEqualTo(Outcome.REFUTED);
        for (Growth stated : List.of(Growth.LINEAR, Growth.LINEARITHMIC)) {
            assertThat(check(stated, List.of(quick), Evidence.ONCE).outcome())
                    .isEqualTo(Outcome.NOT_CLEAR);
        }
        // another family may be what makes it slow
        assertThat(check(Growth.QUADRATIC, List.of(quick, small), Evidence.ONCE).outcome())
                .isEqualTo(Outcome.NOT_CLEAR);
    }

    @Test
    void theSlowestFamilyCounts() {
        List<List<Sample>> both = List.of(exact(Growth.QUADRATIC), exact(Growth.LINEAR));

        assertThat(check(Growth.QUADRATIC, both, Evidence.REPEATED).outcome())
                .isEqualTo(Outcome.CONFIRMED);
        assertThat(check(Growth.LINEAR, both, Evidence.REPEATED).outcome())
                .isEqualTo(Outcome.REFUTED);
        assertThat(check(Growth.CUBIC, both, Evidence.REPEATED).outcome())
                .isEqualTo(Outcome.REFUTED);
    }

    @Test
    void truthIsNeverRefutedOnNoisyMachinesWithCaches() {
        for (Growth truth : Growth.values()) {
            for (double noise : new double[] {0.05, 0.15, 0.3, 0.6}) {
                for (double drift : new double[] {-0.3, 0, 0.3, 0.4}) {
                    assertThat(refutedTwice(truth, truth, noise, drift))
                            .as("%s with noise %s and drift %s", truth, noise, drift)
                            .isZero();
                }
            }
        }
    }

    /// The meter asks a second process before it refutes.
    private static int refutedTwice(Growth stated, Growth truth, double noise, double drift) {
        var random = new Random(Math.round(100 * noise) + truth.notation().hashCode());
        int refuted = 0;
        for (int i = 0; i < CURVES; i++) {
            refuted += refuted(stated, truth, random, noise, drift) ? 1 : 0;
        }
        return refuted;
    }

    private static boolean refuted(
            Growth stated, Growth truth, Random random, double noise, double drift) {
        for (int process = 0; process < 2; process++) {
            List<Sample> curve = curve(truth, random, noise, drift);
            Statement found = check(stated, List.of(curve), Evidence.REPEATED);
            if (found.outcome() != Outcome.REFUTED) {
                return false;
            }
        }
        return true;
    }

    @Test
    void onAQuietMachineMostStatementsAreDecided() {
        for (Growth stated : Growth.values()) {
            for (Growth truth : Growth.values()) {
                var random =
                        new Random(
                                31L * stated.notation().hashCode() + truth.notation().hashCode());
                Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
                for (int i = 0; i < CURVES; i++) {
                    List<Sample> curve = curve(truth, random, 0.08, 0.05);
                    outcomes.merge(
                            check(stated, List.of(curve), Evidence.REPEATED).outcome(),
                            1,
                            Integer::sum);
                }
                System.out.printf(
                        Locale.ROOT,
                        "stated %-9s truth %-9s %s%n",
                        stated.notation(),
                        truth.notation(),
                        outcomes);
                if (stated == truth) {
                    assertThat(outcomes.getOrDefault(Outcome.CONFIRMED, 0))
                            .as("%s is true", stated)
                            .isGreaterThan(CURVES * 9 / 10);
                } else if (GrowthFit.logOf(truth, 16_000) - GrowthFit.logOf(stated, 16_000) > 8
                        && truth != Growth.EXPONENTIAL) {
                    assertThat(outcomes.getOrDefault(Outcome.REFUTED, 0))
                            .as("%s stated of %s", stated, truth)
                            .isGreaterThan(CURVES * 8 / 10);
                }
            }
        }
    }
}
