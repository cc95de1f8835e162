import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 200_000;
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("sorted is empty", ints(), ints(0, 5, -5));
        suite.edge("sorted has one number", ints(5), ints(4, 5, 6));
        suite.edge("sorted has two numbers", ints(5, 8), ints(4, 5, 6, 8, 9));
        suite.edge("each number and each gap", ints(1, 3, 5), ints(0, 1, 2, 3, 4, 5, 6));
        suite.edge("all numbers are equal", ints(4, 4, 4, 4, 4), ints(3, 4, 5));
        suite.edge("equal numbers at the start", ints(2, 2, 2, 7, 9), ints(2, 1, 7));
        suite.edge("equal numbers at the end", ints(1, 3, 8, 8, 8, 8), ints(8, 9, 3));
        suite.edge("equal numbers across the middle", ints(1, 6, 6, 6, 6, 6, 9), ints(6, 7, 5));
        suite.edge("the targets fall", ints(10, 20, 30, 40), ints(45, 35, 25, 15, 5));
        suite.edge("the targets go up and down", ints(10, 20, 30, 40), ints(40, 10, 30, 20));
        suite.edge("the same target several times", ints(10, 20, 30), ints(20, 20, 20));
        suite.edge("targets beyond both ends", ints(-5, 0, 5), ints(100, -100));
        suite.edge("numbers and targets are negative", ints(-9, -6, -6, -1), ints(-6, -7, -10, -1));
        suite.edge(
                "the largest and smallest 32-bit numbers",
                ints(LEAST, LEAST, -1, 0, GREATEST),
                ints(LEAST, GREATEST, 0, 1, -2));
        suite.edge(
                "differences do not fit into 32 bits",
                ints(-2_000_000_000, -1_500_000_000, 1_500_000_000, 2_000_000_000),
                ints(2_000_000_000, -2_000_000_000, 1_000_000_000, -1_000_000_000));
        suite.random("many equal numbers", 25, r -> index(r, r.between(0, 12), 6));
        suite.random("few equal numbers", 15, r -> index(r, r.between(20, 60), 100));
        suite.random("large numbers", 10, r -> index(r, r.between(1, 40), GREATEST));
        suite.scale(
                "as many targets as numbers",
                doubling(LENGTH_MAX / 8, 5),
                (r, n) ->
                        input(
                                r.sortedInts(n / 2, LEAST, GREATEST),
                                r.ints(n / 2, LEAST, GREATEST)));
    }

    private static Input index(Rand r, int n, int bound) {
        int[] sorted = r.sortedInts(n, -bound, bound);
        int[] targets = r.ints(r.between(1, 20), -bound, bound);
        for (int i = 0; i < targets.length; i++) {
            if (n > 0 && r.chance(0.4)) {
                targets[i] = r.pick(sorted);
            }
        }
        return input(sorted, targets);
    }

    static void valid(int[] sorted, int[] targets) {
        require(sorted.length <= LENGTH_MAX, "sorted has 0 to 200,000 numbers");
        require(
                targets.length >= 1 && targets.length <= LENGTH_MAX,
                "targets has 1 to 200,000 numbers");
        for (int i = 1; i < sorted.length; i++) {
            require(
                    sorted[i - 1] <= sorted[i],
                    "sorted is in ascending order, but " + sorted[i] + " follows " + sorted[i - 1]);
        }
    }
}
