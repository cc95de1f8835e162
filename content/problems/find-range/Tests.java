import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NUMBERS_MAX = 150_000;
    private static final int TARGETS_MAX = 50_000;
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("sorted is empty", ints(), ints(0, -1, 5));
        suite.edge("one number", ints(5), ints(4, 5, 6));
        suite.edge("two different numbers", ints(5, 8), ints(5, 8, 4, 6, 9));
        suite.edge("two equal numbers", ints(5, 5), ints(5, 4, 6));
        suite.edge("all numbers are equal", ints(7, 7, 7, 7, 7, 7, 7), ints(7, 6, 8));
        suite.edge("all numbers are different", ints(1, 3, 5, 7), ints(1, 3, 5, 7, 0, 2, 4, 8));
        suite.edge("the range is at the start", ints(2, 2, 2, 7, 9), ints(2));
        suite.edge("the range is at the end", ints(1, 3, 8, 8, 8), ints(8));
        suite.edge("the range crosses the middle", ints(1, 6, 6, 6, 6, 9), ints(6));
        suite.edge("the range ends just before the middle", ints(4, 4, 4, 5, 6, 7, 8), ints(4));
        suite.edge("neighbouring ranges", ints(1, 1, 2, 2, 2, 3, 3), ints(2, 1, 3));
        suite.edge("targets in gaps", ints(10, 10, 20, 20, 30), ints(15, 25, 11, 19));
        suite.edge("targets beyond both ends", ints(-5, 0, 5), ints(-6, 6, 100, -100));
        suite.edge("the same target several times", ints(10, 20, 20), ints(20, 20, 20));
        suite.edge("numbers and targets are negative", ints(-9, -6, -6, -1), ints(-6, -1, -9, -2));
        suite.edge("zero and minus one", ints(-1, -1, 0, 0, 0, 1), ints(0, -1, 1));
        suite.edge(
                "the largest and smallest 32-bit numbers",
                ints(LEAST, LEAST, -1, GREATEST, GREATEST),
                ints(LEAST, GREATEST, LEAST + 1, GREATEST - 1, -1));
        suite.edge("the largest number does not occur", ints(LEAST, 0, 5), ints(GREATEST));
        suite.edge("the smallest number does not occur", ints(-5, 0, GREATEST), ints(LEAST));
        suite.edge(
                "differences do not fit into 32 bits",
                ints(-2_000_000_000, -1_500_000_000, 1_500_000_000, 2_000_000_000),
                ints(2_000_000_000, -2_000_000_000, 1_000_000_000, -1_000_000_000));
        suite.random("many equal numbers", 60, r -> index(r, r.between(0, 12), 3));
        suite.random("few equal numbers", 20, r -> index(r, r.between(20, 60), 50));
        suite.random("large numbers", 10, r -> index(r, r.between(1, 40), GREATEST));
        suite.scale("random", doubling(12_500, 5), (r, n) -> large(r, n, n / 8));
        suite.scale("all numbers are equal", doubling(12_500, 5), (r, n) -> large(r, n, 0));
    }

    private static Input index(Rand r, int n, int bound) {
        int[] sorted = r.sortedInts(n, -bound, bound);
        int[] targets = r.ints(r.between(1, 12), -bound, bound);
        for (int i = 0; i < targets.length; i++) {
            if (n > 0 && r.chance(0.5)) {
                targets[i] = r.pick(sorted);
            }
        }
        return input(sorted, targets);
    }

    private static Input large(Rand r, int n, int bound) {
        return input(r.sortedInts(3 * n / 4, -bound, bound), r.ints(n / 4, -bound, bound));
    }

    static void valid(int[] sorted, int[] targets) {
        require(
                sorted.length <= NUMBERS_MAX,
                "sorted has 0 to 150,000 numbers, not " + sorted.length);
        require(
                targets.length >= 1 && targets.length <= TARGETS_MAX,
                "targets has 1 to 50,000 numbers, not " + targets.length);
        for (int i = 1; i < sorted.length; i++) {
            require(
                    sorted[i - 1] <= sorted[i],
                    "sorted is in ascending order, but " + sorted[i] + " follows " + sorted[i - 1]);
        }
    }
}
