import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int VALUE_MAX = 100;

    @Override
    public void define(Suite suite) {
        suite.edge("no nodes", list());
        suite.edge("one node", list(7));
        suite.edge("one node with the value zero", list(0));
        suite.edge("two nodes", list(1, 2));
        suite.edge("two equal nodes", list(3, 3));
        suite.edge("three nodes", list(1, 2, 3));
        suite.edge("four nodes", list(1, 2, 3, 4));
        suite.edge("reads the same in both directions", list(1, 2, 2, 1));
        suite.edge("only the middle is out of place", list(1, 2, 3, 1));
        suite.edge("values repeat", list(4, 4, 5, 4, 5, 5));
        suite.edge("ascending, so the answer descends", list(-3, -1, 0, 2, 8));
        suite.edge("zeros at both ends", list(0, 0, 5, 0));
        suite.edge("the largest and smallest values", list(VALUE_MAX, -VALUE_MAX, 0, VALUE_MAX));
        suite.edge("1,500 nodes", list(IntStream.range(0, 1_500).map(i -> i % 100).toArray()));
        suite.random("short lists", 30, r -> log(r, r.between(0, 8), 5));
        suite.random("longer lists", 20, r -> log(r, r.between(15, 60), VALUE_MAX));
        suite.scale("long logs", doubling(12_500, 5), (r, n) -> log(r, n, VALUE_MAX));
    }

    private static Input log(Rand r, int n, int bound) {
        return input(list(r.ints(n, -bound, bound)));
    }

    static void valid(ListValue head) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 200,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
    }
}
