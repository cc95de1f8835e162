package onsite.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void graphsHaveTheEdgesOfTheirShape() {
        assertThat(Shapes.chain(4)).isDeepEqualTo(new int[][] {{0, 1}, {1, 2}, {2, 3}});
        assertThat(Shapes.ring(3)).isDeepEqualTo(new int[][] {{0, 1}, {1, 2}, {2, 0}});
        assertThat(Shapes.star(4)).isDeepEqualTo(new int[][] {{0, 1}, {0, 2}, {0, 3}});
        assertThat(Shapes.complete(3)).isDeepEqualTo(new int[][] {{0, 1}, {0, 2}, {1, 2}});
        assertThat(Shapes.grid(2, 2)).isDeepEqualTo(new int[][] {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
        assertThat(Shapes.caterpillar(5))
                .isDeepEqualTo(new int[][] {{0, 1}, {0, 2}, {2, 3}, {2, 4}});
    }

    @Test
    void chainsOfATreeBendAsTheyAreNamed() {
        assertThat(Shapes.leftChain(3, i -> i).levels()).isEqualTo(Arrays.asList(0, 1, null, 2));
        assertThat(Shapes.rightChain(3, i -> i).levels())
                .isEqualTo(Arrays.asList(0, null, 1, null, 2));
        assertThat(Shapes.zigzag(4, i -> i).levels())
                .isEqualTo(Arrays.asList(0, 1, null, null, 2, 3));
        assertThat(Shapes.filledTree(3, i -> 2 * i).levels()).isEqualTo(List.of(0, 2, 4));
    }

    @Test
    void stringsCollideInJava() {
        assertThat(Shapes.collidingStrings(10)).hasSize(1024).doesNotHaveDuplicates();
        assertThat(Stream.of(Shapes.collidingStrings(10)).map(String::hashCode).distinct())
                .hasSize(1);
    }

    @Test
    void numbersShareOneBucketInJava() {
        int[] buckets =
                Arrays.stream(Shapes.collidingInts(1 << 15))
                        .map(key -> (key ^ key >>> 16) & 0xFFFF)
                        .distinct()
                        .toArray();
        assertThat(buckets).containsExactly(0);
        assertThat(Shapes.collidingInts(1 << 15)).doesNotHaveDuplicates();
    }

    /// Counts the comparisons of a textbook quicksort, with the median of three as its pivot.
    @Test
    void medianOfThreeIsDefeated() {
        int n = 2_000;
        long atRandom = comparisons(Rand.seeded(5).permutation(n));
        long atWorst = comparisons(Shapes.medianOfThreeKiller(n));

        assertThat(Arrays.stream(Shapes.medianOfThreeKiller(n)).distinct().count()).isEqualTo(n);
        assertThat(atWorst).isGreaterThan(10 * atRandom);
    }

    private static long comparisons(int[] values) {
        int n = values.length;
        if (n < 3) {
            return n;
        }
        int[] three = {values[0], values[n / 2], values[n - 1]};
        Arrays.sort(three);
        int[] smaller = Arrays.stream(values).filter(v -> v < three[1]).toArray();
        int[] larger = Arrays.stream(values).filter(v -> v > three[1]).toArray();
        return n + comparisons(smaller) + comparisons(larger);
    }
}
