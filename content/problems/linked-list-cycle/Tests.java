import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 400_000;
    private static final int VALUE_MAX = 100_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no nodes", list());
        suite.edge("one node that ends", list(1));
        suite.edge("one node that points to itself", cyclic(0, 1));
        suite.edge("two nodes that end", list(1, 2));
        suite.edge("two nodes that point to each other", cyclic(0, 1, 2));
        suite.edge("two nodes, the second points to itself", cyclic(1, 1, 2));
        suite.edge("three nodes that end", list(1, 2, 3));
        suite.edge("three nodes in a circle", cyclic(0, 1, 2, 3));
        suite.edge("the cycle leaves out the head", cyclic(1, 1, 2, 3));
        suite.edge("only the last node is in the cycle", cyclic(4, 1, 2, 3, 4, 5));
        suite.edge("all values are equal, without a cycle", list(7, 7, 7, 7));
        suite.edge("all values are equal, with a cycle", cyclic(2, 7, 7, 7, 7));
        suite.edge("the last value is the first again, without a cycle", list(1, 2, 3, 1));
        suite.edge("the values repeat in rounds, without a cycle", list(1, 2, 3, 1, 2, 3, 1, 2, 3));
        suite.edge("all values are zero, without a cycle", list(0, 0, 0));
        suite.edge(
                "the largest and smallest values, without a cycle",
                list(VALUE_MAX, -VALUE_MAX, VALUE_MAX - 1, 1 - VALUE_MAX));
        suite.edge("negative values, without a cycle", list(-1, -2, -3));
        suite.edge("3,000 nodes without a cycle", list(upTo(3_000)));
        suite.edge("3,000 nodes, the last points to itself", cyclic(2_999, upTo(3_000)));
        suite.edge("3,000 nodes in a circle", cyclic(0, upTo(3_000)));
        suite.random("short chains", 30, r -> chain(r, r.between(1, 12), 1));
        suite.random("longer chains", 20, r -> chain(r, r.between(20, 60), VALUE_MAX));
        suite.scale(
                "without a cycle",
                doubling(NODES_MAX / 16, 5),
                (r, n) -> input(list(r.ints(n, -VALUE_MAX, VALUE_MAX))));
        suite.scale(
                "back to the middle",
                doubling(NODES_MAX / 16, 5),
                (r, n) -> input(cyclic(n / 2, r.ints(n, -VALUE_MAX, VALUE_MAX))));
    }

    private static int[] upTo(int n) {
        return IntStream.rangeClosed(1, n).toArray();
    }

    private static Input chain(Rand r, int n, int bound) {
        int[] values = r.ints(n, -bound, bound);
        return input(r.chance(0.5) ? list(values) : cyclic(r.between(0, n - 1), values));
    }

    static void valid(ListValue head) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 400,000 nodes");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
    }
}
