import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int BYTE_MAX = 255;

    @Override
    public void define(Suite suite) {
        suite.edge("no nodes", list(), 1);
        suite.edge("no nodes, large groups", list(), NODES_MAX);
        suite.edge("one node, groups of one", list(7), 1);
        suite.edge("one node, groups of two", list(7), 2);
        suite.edge("groups of one", list(1, 2, 3, 4), 1);
        suite.edge("two nodes, one group", list(1, 2), 2);
        suite.edge("one node less than a group", list(1, 2, 3), 4);
        suite.edge("exactly one group", list(1, 2, 3, 4), 4);
        suite.edge("one node more than a group", list(1, 2, 3, 4, 5), 4);
        suite.edge("one node less than two groups", list(1, 2, 3, 4, 5), 3);
        suite.edge("exactly two groups", list(1, 2, 3, 4, 5, 6), 3);
        suite.edge("one node more than two groups", list(1, 2, 3, 4, 5, 6, 7), 3);
        suite.edge("four groups of two", list(1, 2, 3, 4, 5, 6, 7, 8), 2);
        suite.edge("groups of two and one node", list(1, 2, 3, 4, 5), 2);
        suite.edge("five groups of three", list(IntStream.rangeClosed(1, 15).toArray()), 3);
        suite.edge("all bytes are equal", list(6, 6, 6, 6, 6), 2);
        suite.edge("equal bytes at the borders of the groups", list(1, 2, 2, 3, 3, 4), 2);
        suite.edge("each group reads the same both ways", list(1, 2, 1, 3, 3, 3, 0), 3);
        suite.edge("the incomplete group descends", list(1, 2, 3, 9, 8), 3);
        suite.edge("zeros and the largest byte", list(0, 0, BYTE_MAX, 0, BYTE_MAX, BYTE_MAX), 3);
        suite.edge("k is the largest allowed", list(1, 2, 3), NODES_MAX);
        suite.edge("1,000 nodes in groups of 7", list(bytes(1_000)), 7);
        suite.edge("1,000 nodes in groups of 500", list(bytes(1_000)), 500);
        suite.edge("1,000 nodes in groups of 501", list(bytes(1_000)), 501);
        suite.random("short lists", 60, r -> words(r, r.between(0, 9), r.between(1, 5)));
        suite.random("longer lists", 20, r -> words(r, r.between(10, 60), r.between(1, 25)));
        suite.scale("groups of two", doubling(12_500, 5), (r, n) -> words(r, n, 2));
        suite.scale("groups of 300", doubling(12_500, 5), (r, n) -> words(r, n, 300));
        suite.scale("one group", doubling(12_500, 5), (r, n) -> words(r, n, n));
    }

    private static int[] bytes(int n) {
        return IntStream.range(0, n).map(i -> i % 256).toArray();
    }

    private static Input words(Rand r, int n, int k) {
        return input(list(r.ints(n, 0, BYTE_MAX)), k);
    }

    static void valid(ListValue head, int k) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 200,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), 0, BYTE_MAX, "head");
        require(k >= 1 && k <= NODES_MAX, "k lies between 1 and 200,000, not " + k);
    }
}
