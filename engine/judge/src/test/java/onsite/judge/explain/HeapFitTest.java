package onsite.judge.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import onsite.exercise.Growth;
import onsite.judge.explain.HeapWeighing.Weighed;
import onsite.judge.tests.TestCase;
import org.junit.jupiter.api.Test;

class HeapFitTest {

    private static List<Weighed> weighed(LongUnaryOperator bytes) {
        var weighed = new ArrayList<Weighed>();
        for (int n = 500; n <= 8_000; n *= 2) {
            var test = new TestCase(TestCase.Kind.SCALE, "family n=" + n, n, "", "");
            weighed.add(new Weighed(test, bytes.applyAsLong(n), bytes.applyAsLong(n)));
        }
        return weighed;
    }

    private static Optional<Growth> named(Growth expected, LongUnaryOperator bytes) {
        return HeapFit.of(expected, List.of(weighed(bytes)), Weighed::allocated).measured();
    }

    @Test
    void whatIsExpectedIsNamed() {
        assertThat(named(Growth.LINEAR, n -> 16 * n + 800)).contains(Growth.LINEAR);
        assertThat(named(Growth.QUADRATIC, n -> 8 * n * n)).contains(Growth.QUADRATIC);
    }

    @Test
    void aTableWhereARowIsExpectedIsNamed() {
        assertThat(named(Growth.LINEAR, n -> 4 * n * n + 90 * n)).contains(Growth.QUADRATIC);
    }

    @Test
    void aRowWhereATableIsExpectedIsNamedOnceItIsLarge() {
        assertThat(named(Growth.QUADRATIC, n -> 400 * n)).contains(Growth.LINEAR);
        assertThat(named(Growth.QUADRATIC, n -> 16 * n)).isEmpty();
    }

    @Test
    void tablesThatDoubleAtOnceStillGrowLinearly() {
        assertThat(named(Growth.LINEAR, n -> 40 * Long.highestOneBit(3 * n) + 28 * n))
                .contains(Growth.LINEAR);
    }

    @Test
    void aConstantPartHidesNothing() {
        assertThat(named(Growth.LINEAR, n -> 2_000_000 + 100 * n)).contains(Growth.LINEAR);
        assertThat(named(Growth.QUADRATIC, n -> 50_000_000 + n * n)).contains(Growth.QUADRATIC);
    }

    @Test
    void whatIsAddedNeverContradicts() {
        assertThat(named(Growth.LINEAR, n -> 500_000_000 + 4 * n * n)).isEmpty();
    }

    @Test
    void aFactorOfLogNIsNeverHeldAgainstAnybody() {
        assertThat(named(Growth.LINEAR, n -> (long) (16 * n * Math.log((double) n))))
                .contains(Growth.LINEAR);
    }

    @Test
    void betweenTwoClassesNothingIsNamed() {
        assertThat(named(Growth.LINEAR, n -> (long) (60 * Math.pow((double) n, 1.5)))).isEmpty();
    }
}
