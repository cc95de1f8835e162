package onsite.judge.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import onsite.exercise.Growth;
import org.junit.jupiter.api.Test;

/// Curves of a known class with noise: what a machine that others use too adds to a time.
class GrowthFitTest {
    private static final int CURVES = 2_000;

    /// A measured curve.
    ///
    /// @param largestMicros time at the largest size
    private record Curve(List<Sample> points, double largestMicros) {}

    /// @param noise standard deviation of the logarithm of each time
    /// @param drift exponent that caches and garbage collectors add
    private static Curve curve(
            Growth growth, Random random, Random noises, double noise, double drift) {
        boolean exponential = growth == Growth.EXPONENTIAL;
        int count = 4 + random.nextInt(4);
        double first = exponential ? 8 + random.nextInt(6) : 200 << random.nextInt(6);
        double largest = exponential ? first + 2 * (count - 1) : first * (1 << (count - 1));
        double largestMicros = Math.exp(Math.log(2_000) + random.nextDouble() * Math.log(500));
        var points = new ArrayList<Sample>();
        for (int i = 0; i < count; i++) {
            double n = exponential ? first + 2 * i : first * (1 << i);
            double log =
                    Math.log(largestMicros)
                            + GrowthFit.logOf(growth, n)
                            - GrowthFit.logOf(growth, largest)
                            + drift * Math.log(n / largest)
                            + noise * noises.nextGaussian();
            double overhead = 3 + 10 * noises.nextDouble();
            points.add(new Sample((long) n, Math.round(Math.exp(log) + overhead)));
        }
        return new Curve(points, largestMicros);
    }

    private enum Outcome {
        RIGHT,
        NOT_CLEAR,
        WRONG
    }

    private static Map<Outcome, Integer> outcomes(
            Growth growth, Growth expected, double noise, double drift) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        var random =
                new Random(31L * growth.notation().hashCode() + expected.notation().hashCode());
        for (int i = 0; i < CURVES; i++) {
            Curve curve = curve(growth, random, random, noise, drift);
            Optional<Growth> measured =
                    GrowthFit.of(
                                    expected,
                                    curve.points(),
                                    growth == expected
                                            ? GrowthFit.Evidence.REPEATED
                                            : GrowthFit.Evidence.TOO_SLOW)
                            .measured();
            Outcome outcome =
                    measured.isEmpty()
                            ? Outcome.NOT_CLEAR
                            : measured.get() == growth ? Outcome.RIGHT : Outcome.WRONG;
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    private static double share(Map<Outcome, Integer> outcomes, Outcome outcome) {
        return (double) outcomes.getOrDefault(outcome, 0) / CURVES;
    }

    @Test
    void everyClassIsNamedWhenItIsTheExpectedOne() {
        for (Growth growth : Growth.values()) {
            Map<Outcome, Integer> outcomes = outcomes(growth, growth, 0.12, 0);
            report("expected", growth, growth, outcomes);

            assertThat(share(outcomes, Outcome.WRONG)).as("%s", growth).isZero();
            assertThat(share(outcomes, Outcome.RIGHT)).as("%s", growth).isGreaterThan(0.4);
        }
    }

    @Test
    void rightSolutionsAreNeverAccusedOnNoisyMachinesWithCaches() {
        for (Growth growth : Growth.values()) {
            for (double noise : new double[] {0.05, 0.15, 0.3, 0.6}) {
                for (double drift : new double[] {-0.3, 0, 0.3, 0.4}) {
                    assertThat(accused(growth, growth, noise, drift, GrowthFit.Evidence.REPEATED))
                            .as("%s with noise %s and drift %s", growth, noise, drift)
                            .isZero();
                    assertThat(accused(growth, growth, noise, drift, GrowthFit.Evidence.ONCE))
                            .isZero();
                }
            }
        }
    }

    private static int accused(
            Growth growth,
            Growth expected,
            double noise,
            double drift,
            GrowthFit.Evidence evidence) {
        var random = new Random(17L * growth.notation().hashCode() + Math.round(100 * noise));
        int accused = 0;
        for (int i = 0; i < CURVES; i++) {
            long shape = random.nextLong();
            boolean first = isAccused(growth, expected, shape, random, noise, drift, evidence);
            boolean second = isAccused(growth, expected, shape, random, noise, drift, evidence);
            accused += first && second ? 1 : 0; // the meter asks a second process
        }
        return accused;
    }

    private static boolean isAccused(
            Growth growth,
            Growth expected,
            long shape,
            Random noises,
            double noise,
            double drift,
            GrowthFit.Evidence evidence) {
        Curve curve = curve(growth, new Random(shape), noises, noise, drift);
        return GrowthFit.of(expected, curve.points(), evidence).isSlowerThan(expected);
    }

    @Test
    void aFactorOfLogNIsNeverHeldAgainstAnybody() {
        assertThat(
                        accused(
                                Growth.LINEARITHMIC,
                                Growth.LINEAR,
                                0.15,
                                0.2,
                                GrowthFit.Evidence.REPEATED))
                .isZero();
        assertThat(
                        accused(
                                Growth.QUADRATIC_LOG,
                                Growth.QUADRATIC,
                                0.15,
                                0.2,
                                GrowthFit.Evidence.REPEATED))
                .isZero();
        assertThat(
                        accused(
                                Growth.LOGARITHMIC,
                                Growth.CONSTANT,
                                0.15,
                                0.2,
                                GrowthFit.Evidence.REPEATED))
                .isZero();
    }

    @Test
    void slowerClassesAreNamedOrLeftOpenAndFasterOnesAreNoReproach() {
        Set<Growth> plain =
                EnumSet.of(Growth.LINEAR, Growth.QUADRATIC, Growth.CUBIC, Growth.EXPONENTIAL);
        for (Growth expected : Growth.values()) {
            for (Growth growth : plain) {
                if (isSlowerByMoreThanLogN(growth, expected)) {
                    Map<Outcome, Integer> outcomes = outcomes(growth, expected, 0.12, 0);
                    report("slower", growth, expected, outcomes);

                    assertThat(share(outcomes, Outcome.RIGHT))
                            .as("%s where %s is asked for", growth, expected)
                            .isGreaterThan(0.2);
                    assertThat(share(outcomes, Outcome.WRONG))
                            .as("%s where %s is asked for", growth, expected)
                            .isLessThan(0.02);
                } else if (growth.compareTo(expected) < 0) {
                    assertThat(accused(growth, expected, 0.12, 0.3, GrowthFit.Evidence.REPEATED))
                            .isZero();
                }
            }
        }
    }

    private static boolean isSlowerByMoreThanLogN(Growth growth, Growth expected) {
        return GrowthFit.logOf(growth, 1e6) - GrowthFit.logOf(expected, 1e6) > Math.log(1e3);
    }

    @Test
    void tooFewOrTooShortTimesAreNotClear() {
        List<Sample> few =
                List.of(
                        new Sample(1_000, 5_000),
                        new Sample(2_000, 20_000),
                        new Sample(4_000, 80_000));
        List<Sample> brief = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            brief.add(new Sample(1_000L << i, 1L << i));
        }

        assertThat(GrowthFit.of(Growth.LINEAR, few, GrowthFit.Evidence.REPEATED).measured())
                .isEmpty();
        assertThat(GrowthFit.of(Growth.LINEAR, brief, GrowthFit.Evidence.REPEATED).measured())
                .isEmpty();
        assertThat(GrowthFit.of(Growth.LINEAR, List.of(), GrowthFit.Evidence.ONCE).measured())
                .isEmpty();
    }

    private static void report(
            String kind, Growth growth, Growth expected, Map<Outcome, Integer> outcomes) {
        System.out.printf(
                Locale.ROOT,
                "curves %-8s %-9s asked %-9s right %5.1f %%, not clear %5.1f %%, wrong %5.2f %%%n",
                kind,
                growth.notation(),
                expected.notation(),
                100 * share(outcomes, Outcome.RIGHT),
                100 * share(outcomes, Outcome.NOT_CLEAR),
                100 * share(outcomes, Outcome.WRONG));
    }
}
