package onsite.judge.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import onsite.exercise.Growth;
import onsite.judge.tests.TestCase;
import org.junit.jupiter.api.Test;

class HeldAnywayTest {

    private static List<TestCase> family(int[] sizes, IntUnaryOperator in, IntUnaryOperator out) {
        var family = new ArrayList<TestCase>();
        for (int n : sizes) {
            family.add(
                    new TestCase(
                            TestCase.Kind.SCALE,
                            "family n=" + n,
                            n,
                            "1".repeat(in.applyAsInt(n)),
                            "2".repeat(out.applyAsInt(n))));
        }
        return family;
    }

    private static final int[] DOUBLING = {100, 200, 400, 800};

    @Test
    void anArrayIsHeldAnyway() {
        assertThat(HeldAnyway.growth(List.of(family(DOUBLING, n -> 7 * n, n -> 1))))
                .isEqualTo(Growth.LINEAR);
    }

    @Test
    void aNumberIsNothingToHold() {
        assertThat(HeldAnyway.growth(List.of(family(DOUBLING, n -> 3, n -> 1))))
                .isEqualTo(Growth.CONSTANT);
    }

    @Test
    void anAnswerIsHeldToo() {
        assertThat(HeldAnyway.growth(List.of(family(DOUBLING, n -> 3, n -> 2 * n))))
                .isEqualTo(Growth.LINEAR);
        assertThat(
                        HeldAnyway.growth(
                                List.of(
                                        family(
                                                new int[] {8, 10, 12, 14},
                                                n -> n,
                                                n -> n * (1 << n)))))
                .isEqualTo(Growth.EXPONENTIAL);
    }

    @Test
    void aGridOfSideNIsASquare() {
        assertThat(HeldAnyway.growth(List.of(family(DOUBLING, n -> n * n, n -> 1))))
                .isEqualTo(Growth.QUADRATIC);
    }

    @Test
    void theLargestFamilyCountsAndNoneIsNothing() {
        assertThat(
                        HeldAnyway.growth(
                                List.of(
                                        family(DOUBLING, n -> 3, n -> 1),
                                        family(DOUBLING, n -> n, n -> 1))))
                .isEqualTo(Growth.LINEAR);
        assertThat(HeldAnyway.growth(List.of())).isEqualTo(Growth.CONSTANT);
    }
}
