import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int OFFSETS_MAX = 200_000;
    private static final int OFFSET_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one measurement", ints(5), 1);
        suite.edge("one negative measurement", ints(-5), 1);
        suite.edge("one window of two", ints(1, 2), 2);
        suite.edge("one window of two, the first is larger", ints(2, 1), 2);
        suite.edge("windows of one", ints(3, 1, 2), 1);
        suite.edge("k is the number of measurements", ints(3, 1, 4, 1), 4);
        suite.edge("k is one less than the number of measurements", ints(9, 1, 4, 1), 3);
        suite.edge("all rise", ints(1, 2, 3, 4, 5), 2);
        suite.edge("all fall", ints(5, 4, 3, 2, 1), 2);
        suite.edge("all fall, longer windows", ints(9, 8, 7, 6, 5, 4), 4);
        suite.edge("all are equal", ints(6, 6, 6, 6), 3);
        suite.edge("the maximum leaves, an equal one stays", ints(7, 1, 7, 1, 1), 3);
        suite.edge("equal maximums side by side leave one by one", ints(7, 7, 1, 0, 0), 2);
        suite.edge("an equal value comes just as the maximum leaves", ints(7, 3, 7, 1), 2);
        suite.edge("the maximum leaves, the second and third count", ints(9, 7, 5, 4, 3, 2), 3);
        suite.edge("the maximum is about to leave when the next comes", ints(9, 1, 1, 8, 1, 1), 3);
        suite.edge("the maximum stays for exactly k windows", ints(0, 0, 0, 9, 0, 0, 0), 3);
        suite.edge("a value is dropped before it leaves", ints(4, 2, 3, 1, 0), 3);
        suite.edge("the last measurement is the largest", ints(3, 2, 1, 9), 3);
        suite.edge("only the last window has another maximum", ints(5, 5, 5, 6), 3);
        suite.edge("the first measurement is the largest", ints(9, 1, 2, 3), 3);
        suite.edge("zeros", ints(0, 0, 0), 2);
        suite.edge("all are negative", ints(-4, -2, -7, -1, -9), 2);
        suite.edge("up and down", ints(1, 5, 2, 6, 3, 7, 4), 3);
        suite.edge("the smallest offset everywhere", ints(-OFFSET_MAX, -OFFSET_MAX), 2);
        suite.edge(
                "the largest and the smallest offset",
                ints(OFFSET_MAX, -OFFSET_MAX, -OFFSET_MAX, OFFSET_MAX, OFFSET_MAX),
                2);
        suite.random("few different offsets", 50, r -> series(r, r.between(1, 12), 2));
        suite.random("longer series", 25, r -> series(r, r.between(15, 60), 40));
        suite.random("any offsets", 10, r -> series(r, r.between(2, 30), OFFSET_MAX));
        suite.scale("any order", doubling(12_500, 5), Tests::anyOrder);
        suite.scale("all fall", doubling(12_500, 5), (r, n) -> input(steps(r, n, -1), n / 2));
        suite.scale("all rise", doubling(12_500, 5), (r, n) -> input(steps(r, n, 1), n / 2));
    }

    private static Input series(Rand r, int n, int bound) {
        return input(r.ints(n, -bound, bound), r.between(1, n));
    }

    private static Input anyOrder(Rand r, int n) {
        return input(r.ints(n, -OFFSET_MAX, OFFSET_MAX), n / 2);
    }

    private static int[] steps(Rand r, int n, int direction) {
        int[] offsets = new int[n];
        for (int i = 0; i < n; i++) {
            offsets[i] = direction * (3 * i + r.between(0, 2));
        }
        return offsets;
    }

    static void valid(int[] offsets, int k) {
        require(
                offsets.length >= 1 && offsets.length <= OFFSETS_MAX,
                "offsets has 1 to 200,000 numbers, not " + offsets.length);
        requireAll(offsets, -OFFSET_MAX, OFFSET_MAX, "offsets");
        require(
                k >= 1 && k <= offsets.length,
                "k lies between 1 and the length of offsets, " + offsets.length + ", not " + k);
    }
}
