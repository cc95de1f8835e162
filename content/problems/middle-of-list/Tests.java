import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int VALUE_MAX = 100;

    @Override
    public void define(Suite suite) {
        suite.edge("no nodes", list());
        suite.edge("one node with the value zero", list(0));
        suite.edge("two nodes", list(1, 2));
        suite.edge("three nodes", list(1, 2, 3));
        suite.edge("four nodes", list(1, 2, 3, 4));
        suite.edge("five nodes", list(1, 2, 3, 4, 5));
        suite.edge("six nodes", list(1, 2, 3, 4, 5, 6));
        suite.edge("seven nodes", list(1, 2, 3, 4, 5, 6, 7));
        suite.edge("all values are equal, even number", list(9, 9, 9, 9));
        suite.edge("all values are equal, odd number", list(9, 9, 9));
        suite.edge("the values descend", list(5, 4, 3, 2, 1));
        suite.edge("the middle has the value zero", list(3, 0, 8));
        suite.edge("the two in the middle are equal", list(1, 6, 6, 2));
        suite.edge("the median is not in the middle", list(5, 1, 9, 4, 7));
        suite.edge("the largest and smallest values", list(-VALUE_MAX, VALUE_MAX, -VALUE_MAX));
        suite.edge("1,000 nodes", list(counting(1_000)));
        suite.edge("1,001 nodes", list(counting(1_001)));
        suite.random("short queues", 30, r -> queue(r, r.between(0, 9), 3));
        suite.random("longer queues", 20, r -> queue(r, r.between(10, 50), VALUE_MAX));
        suite.scale("long queues", doubling(12_500, 5), (r, n) -> queue(r, n, VALUE_MAX));
        suite.scale(
                "long queues, odd lengths",
                doubling(12_500, 5),
                (r, n) -> queue(r, n - 1, VALUE_MAX));
    }

    private static int[] counting(int n) {
        return IntStream.range(0, n).map(i -> i % 101).toArray();
    }

    private static Input queue(Rand r, int n, int bound) {
        return input(list(r.ints(n, -bound, bound)));
    }

    static void valid(ListValue head) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 200,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
    }
}
