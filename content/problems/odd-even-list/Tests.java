import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int VALUE_MAX = 100;

    @Override
    public void define(Suite suite) {
        suite.edge("one node", list(4));
        suite.edge("one node with the value zero", list(0));
        suite.edge("two nodes", list(1, 2));
        suite.edge("three nodes", list(1, 2, 3));
        suite.edge("four nodes", list(1, 2, 3, 4));
        suite.edge("five nodes", list(1, 2, 3, 4, 5));
        suite.edge("six nodes", list(1, 2, 3, 4, 5, 6));
        suite.edge("seven nodes", list(1, 2, 3, 4, 5, 6, 7));
        suite.edge("even values at odd places", list(2, 1, 4, 3, 6, 5));
        suite.edge("all values are odd", list(1, 3, 5, 7, 9));
        suite.edge("all values are even", list(2, 4, 6, 8, 10));
        suite.edge("all values are equal", list(7, 7, 7, 7));
        suite.edge("two values in turn", list(1, 0, 1, 0, 1, 0, 1));
        suite.edge("the values descend", list(9, 6, 5, 3, 1));
        suite.edge("negative values", list(-1, 2, -3, 4, -5, 6));
        suite.edge("the largest and smallest values", list(VALUE_MAX, -VALUE_MAX, VALUE_MAX));
        suite.edge("1,000 nodes", list(IntStream.range(0, 1_000).map(i -> i % 101).toArray()));
        suite.edge("1,001 nodes", list(IntStream.range(0, 1_001).map(i -> i % 101).toArray()));
        suite.random("short lists", 40, r -> blocks(r, r.between(0, 9), 5));
        suite.random("longer lists", 20, r -> blocks(r, r.between(10, 60), VALUE_MAX));
        suite.scale("long lists", doubling(12_500, 5), (r, n) -> blocks(r, n, VALUE_MAX));
        suite.scale(
                "long lists, odd lengths",
                doubling(12_500, 5),
                (r, n) -> blocks(r, n - 1, VALUE_MAX));
    }

    private static Input blocks(Rand r, int n, int bound) {
        return input(list(r.ints(n, -bound, bound)));
    }

    static void valid(ListValue head) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 200,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
    }
}
