import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int PAIRS_MAX = 10;

    @Override
    public void define(Suite suite) {
        suite.edge("no calls", 0, 1);
        suite.edge("no calls, any depth", 0, 10);
        suite.edge("one call", 1, 1);
        suite.edge("one call, the depth is not reached", 1, 2);
        suite.edge("two calls, one after the other only", 2, 1);
        suite.edge("two calls", 2, 2);
        suite.edge("no nesting", 7, 1);
        suite.edge("the depth excludes one trace only", 4, 3);
        suite.edge("the depth is the number of calls", 4, 4);
        suite.edge("the depth is one more than the number of calls", 4, 5);
        suite.edge("the largest depth, few calls", 2, 10);
        suite.edge("two groups side by side", 5, 2);
        suite.edge("five calls", 5, 5);
        suite.random("few calls", 20, r -> input(r.between(0, 5), r.between(1, 6)));
        suite.random("more calls", 10, r -> input(r.between(5, 7), r.between(2, 8)));
        suite.scale(
                "no limit", new int[] {10, 12, 14, 16, 18, 20}, (r, n) -> input(n / 2, PAIRS_MAX));
        suite.scale(
                "half of the depth",
                new int[] {10, 12, 14, 16, 18, 20},
                (r, n) -> input(n / 2, n / 4));
    }

    static void valid(int pairs, int depth) {
        require(pairs >= 0 && pairs <= PAIRS_MAX, "pairs lies between 0 and 10, not " + pairs);
        require(depth >= 1 && depth <= PAIRS_MAX, "depth lies between 1 and 10, not " + depth);
    }
}
