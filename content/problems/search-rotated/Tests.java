import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 100_000;
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("one number", ints(5), ints(5, 4, 6));
        suite.edge("two numbers, not rotated", ints(3, 8), ints(3, 8, 2, 5, 9));
        suite.edge("two numbers, rotated", ints(8, 3), ints(3, 8, 2, 5, 9));
        suite.edge("three numbers, not rotated", ints(1, 3, 5), ints(0, 1, 2, 3, 4, 5, 6));
        suite.edge("three numbers, rotated by one", ints(5, 1, 3), ints(0, 1, 2, 3, 4, 5, 6));
        suite.edge("three numbers, rotated by two", ints(3, 5, 1), ints(0, 1, 2, 3, 4, 5, 6));
        suite.edge("not rotated", ints(1, 2, 4, 7, 9, 12), ints(1, 12, 4, 7, 3, 0, 13));
        suite.edge(
                "the drop is behind the first number",
                ints(9, 1, 3, 5, 7),
                ints(9, 1, 7, 5, 8, 10));
        suite.edge(
                "the drop is in front of the last number",
                ints(3, 5, 7, 9, 1),
                ints(1, 3, 9, 7, 2, 0, 10));
        suite.edge("the drop is in the middle", ints(6, 7, 8, 1, 2, 3), ints(6, 8, 1, 3, 4, 9));
        suite.edge(
                "targets between the newest and the oldest id",
                ints(60, 70, 10, 20, 30),
                ints(40, 50, 35, 59));
        suite.edge("the same target several times", ints(4, 5, 1, 2), ints(5, 5, 3, 5));
        suite.edge("negative numbers", ints(-3, -1, -9, -7, -5), ints(-9, -1, -5, -4, -10, 0));
        suite.edge("zero", ints(0, 4, -4), ints(0, -4, 4, 1));
        suite.edge(
                "the largest and smallest 32-bit numbers",
                ints(0, GREATEST, LEAST, -1),
                ints(LEAST, GREATEST, -1, 0, 1, LEAST + 1, GREATEST - 1));
        suite.edge(
                "differences do not fit into 32 bits",
                ints(1_500_000_000, 2_000_000_000, -2_000_000_000, -1_500_000_000),
                ints(2_000_000_000, -2_000_000_000, 1_500_000_000, -1_500_000_000));
        suite.random("short", 60, r -> ring(r, r.between(1, 8), 10));
        suite.random("longer", 20, r -> ring(r, r.between(10, 40), 60));
        suite.random("large numbers", 10, r -> ring(r, r.between(3, 30), GREATEST));
        suite.scale("as many targets as numbers", doubling(12_500, 5), Tests::large);
    }

    /// About half of the targets are there.
    private static Input ring(Rand r, int n, int bound) {
        int[] ring = rotated(r, n, -bound, bound);
        int[] targets = r.ints(r.between(5, 20), -bound, bound);
        for (int i = 0; i < targets.length; i++) {
            if (r.chance(0.5)) {
                targets[i] = r.pick(ring);
            }
        }
        return input(ring, targets);
    }

    private static Input large(Rand r, int n) {
        int[] ring = rotated(r, n / 2, LEAST, GREATEST);
        int[] targets = r.ints(n / 2, LEAST, GREATEST);
        for (int i = 0; i < targets.length; i += 5) {
            targets[i] = r.pick(ring);
        }
        return input(ring, targets);
    }

    private static int[] rotated(Rand r, int n, int low, int high) {
        int[] sorted = r.sortedDistinctInts(n, low, high);
        int places = r.between(0, n - 1);
        int[] ring = new int[n];
        for (int i = 0; i < n; i++) {
            ring[(i + places) % n] = sorted[i];
        }
        return ring;
    }

    static void valid(int[] ring, int[] targets) {
        require(
                ring.length >= 1 && ring.length <= LENGTH_MAX,
                "ring has 1 to 100,000 numbers, not " + ring.length);
        require(
                targets.length >= 1 && targets.length <= LENGTH_MAX,
                "targets has 1 to 100,000 numbers, not " + targets.length);
        int drops = 0;
        for (int i = 0; i < ring.length; i++) {
            int next = ring[(i + 1) % ring.length];
            require(ring.length == 1 || ring[i] != next, "all numbers of ring are different");
            if (ring[i] >= next) {
                drops++;
            }
        }
        require(drops == 1, "ring is an ascending array, rotated by some places");
    }
}
