import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 400_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no nodes", list());
        suite.edge("one node", list(8));
        suite.edge("one node with the value zero", list(0));
        suite.edge("two nodes", list(1, 2));
        suite.edge("two nodes, the larger first", list(2, 1));
        suite.edge("three nodes", list(1, 2, 3));
        suite.edge("four nodes", list(1, 2, 3, 4));
        suite.edge("five nodes", list(1, 2, 3, 4, 5));
        suite.edge("six nodes", list(1, 2, 3, 4, 5, 6));
        suite.edge("seven nodes", list(1, 2, 3, 4, 5, 6, 7));
        suite.edge("each pair is in ascending order", list(0, 1, 0, 1, 0, 1));
        suite.edge("each pair is in descending order", list(9, 8, 7, 6, 5, 4));
        suite.edge("equal digits inside the pairs", list(4, 4, 6, 6, 1));
        suite.edge("equal digits across the pairs", list(1, 4, 4, 6, 6, 1));
        suite.edge("all digits are equal", list(9, 9, 9, 9, 9));
        suite.edge("zeros in the first places", list(0, 5, 0, 7));
        suite.edge("zeros in the second places", list(5, 0, 7, 0));
        suite.edge("2,000 nodes", list(counting(2_000)));
        suite.edge("2,001 nodes", list(counting(2_001)));
        suite.random("short rows", 40, r -> digits(r, r.between(0, 9)));
        suite.random("longer rows", 20, r -> digits(r, r.between(10, 60)));
        suite.scale("long rows", doubling(25_000, 5), Tests::digits);
        suite.scale("long rows, odd lengths", doubling(25_000, 5), (r, n) -> digits(r, n - 1));
    }

    private static int[] counting(int n) {
        return IntStream.range(0, n).map(i -> i / 3 % 10).toArray();
    }

    private static Input digits(Rand r, int n) {
        return input(list(r.ints(n, 0, 9)));
    }

    static void valid(ListValue head) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 400,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), 0, 9, "head");
    }
}
