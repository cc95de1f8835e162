import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int VALUE_MAX = 100;

    @Override
    public void define(Suite suite) {
        suite.edge("one node with the value zero", list(0));
        suite.edge("two nodes", list(1, 2));
        suite.edge("three nodes", list(1, 2, 3));
        suite.edge("four nodes", list(1, 2, 3, 4));
        suite.edge("five nodes", list(1, 2, 3, 4, 5));
        suite.edge("six nodes", list(1, 2, 3, 4, 5, 6));
        suite.edge("seven nodes", list(1, 2, 3, 4, 5, 6, 7));
        suite.edge("eight nodes", list(1, 2, 3, 4, 5, 6, 7, 8));
        suite.edge("all values are equal", list(5, 5, 5, 5));
        suite.edge("the values descend", list(9, 7, 4, 2, 1));
        suite.edge("the ends are equal", list(3, 8, 1, 3));
        suite.edge("equal neighbours", list(2, 2, 4, 4, 6, 6));
        suite.edge("negative values", list(-5, 3, -1, 0));
        suite.edge("the largest and smallest values", list(VALUE_MAX, 1, -VALUE_MAX));
        suite.edge("1,000 nodes", list(IntStream.range(0, 1_000).map(i -> i % 101).toArray()));
        suite.edge("1,001 nodes", list(IntStream.range(0, 1_001).map(i -> i % 101).toArray()));
        suite.random("short logs", 40, r -> segments(r, r.between(1, 9), 9));
        suite.random("longer logs", 20, r -> segments(r, r.between(10, 60), VALUE_MAX));
        suite.scale("long logs", doubling(12_500, 5), (r, n) -> segments(r, n, VALUE_MAX));
        suite.scale(
                "long logs, odd lengths",
                doubling(12_500, 5),
                (r, n) -> segments(r, n - 1, VALUE_MAX));
    }

    private static Input segments(Rand r, int n, int bound) {
        return input(list(r.ints(n, -bound, bound)));
    }

    static void valid(ListValue head) {
        int n = head.values().length;
        require(n >= 1 && n <= NODES_MAX, "the list has 1 to 200,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
    }
}
