import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int VALUE_MAX = 100_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no nodes", list());
        suite.edge("one node that ends", list(1));
        suite.edge("one node that points to itself", cyclic(0, 1));
        suite.edge("two nodes that end", list(1, 2));
        suite.edge("two nodes in a circle", cyclic(0, 1, 2));
        suite.edge("two nodes, the second points to itself", cyclic(1, 1, 2));
        suite.edge("three nodes that end", list(1, 2, 3));
        suite.edge("three nodes in a circle", cyclic(0, 1, 2, 3));
        suite.edge("three nodes, the cycle leaves out the head", cyclic(1, 1, 2, 3));
        suite.edge("three nodes, the last points to itself", cyclic(2, 1, 2, 3));
        suite.edge("a short way in, a long cycle", cyclic(1, 10, 11, 12, 13, 14, 15, 16));
        suite.edge("a long way in, a short cycle", cyclic(5, 10, 11, 12, 13, 14, 15, 16));
        suite.edge("the way in is as long as the cycle", cyclic(3, 1, 2, 3, 4, 5, 6));
        suite.edge("the way in is twice as long as the cycle", cyclic(4, 1, 2, 3, 4, 5, 6));
        suite.edge("all values are equal, with a cycle", cyclic(2, 7, 7, 7, 7));
        suite.edge("all values are equal, without a cycle", list(7, 7, 7, 7));
        suite.edge("an earlier value comes again before the cycle", cyclic(3, 4, 4, 1, 2, 3));
        suite.edge("the values are not the positions", cyclic(2, 5, 3, 9, 0, 1));
        suite.edge("values of -1 and 0", cyclic(1, 0, -1, 0, -1));
        suite.edge(
                "the largest and smallest values",
                cyclic(1, VALUE_MAX, -VALUE_MAX, VALUE_MAX, -VALUE_MAX));
        suite.edge("1,500 nodes that end", list(upTo(1_500)));
        suite.edge("1,500 nodes in a circle", cyclic(0, upTo(1_500)));
        suite.edge("1,500 nodes, the last points to itself", cyclic(1_499, upTo(1_500)));
        suite.random("short chains", 40, r -> chain(r, r.between(1, 9), 2));
        suite.random("longer chains", 20, r -> chain(r, r.between(10, 60), VALUE_MAX));
        suite.scale("back to the middle", doubling(12_500, 5), (r, n) -> cycle(r, n, n / 2));
        suite.scale("back almost to the end", doubling(12_500, 5), (r, n) -> cycle(r, n, n - 3));
        suite.scale(
                "without a cycle",
                doubling(12_500, 5),
                (r, n) -> input(list(r.ints(n, -VALUE_MAX, VALUE_MAX))));
    }

    private static int[] upTo(int n) {
        return IntStream.rangeClosed(1, n).toArray();
    }

    private static Input chain(Rand r, int n, int bound) {
        int[] values = r.ints(n, -bound, bound);
        return input(r.chance(0.2) ? list(values) : cyclic(r.between(0, n - 1), values));
    }

    private static Input cycle(Rand r, int n, int start) {
        return input(cyclic(start, r.ints(n, -VALUE_MAX, VALUE_MAX)));
    }

    static void valid(ListValue head) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 200,000 nodes");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
    }
}
