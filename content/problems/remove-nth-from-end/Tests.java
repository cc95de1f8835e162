import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int VALUE_MAX = 100;

    @Override
    public void define(Suite suite) {
        suite.edge("one node with the value zero", list(0), 1);
        suite.edge("two nodes, the last goes", list(1, 2), 1);
        suite.edge("two nodes, the head goes", list(1, 2), 2);
        suite.edge("three nodes, the last goes", list(1, 2, 3), 1);
        suite.edge("three nodes, the middle goes", list(1, 2, 3), 2);
        suite.edge("three nodes, the head goes", list(1, 2, 3), 3);
        suite.edge("five nodes, the one behind the head goes", list(1, 2, 3, 4, 5), 4);
        suite.edge("five nodes, the head goes", list(1, 2, 3, 4, 5), 5);
        suite.edge("k is the same from both ends", list(5, 6, 7, 8, 9), 3);
        suite.edge("the value occurs earlier too", list(7, 1, 7, 2), 2);
        suite.edge("the value occurs later too", list(2, 7, 1, 7), 3);
        suite.edge("all values are equal", list(4, 4, 4, 4), 2);
        suite.edge("the values are places from the end", list(4, 3, 2, 1), 1);
        suite.edge("the head goes and its value stays elsewhere", list(0, 0, 1), 3);
        suite.edge("negative values", list(-1, -2, -3), 2);
        suite.edge("the largest and smallest values", list(VALUE_MAX, 0, -VALUE_MAX), 1);
        suite.edge(
                "the last of 1,000",
                list(IntStream.range(0, 1_000).map(i -> i % 100).toArray()),
                1);
        suite.edge(
                "the first of 1,000",
                list(IntStream.range(0, 1_000).map(i -> i % 100).toArray()),
                1_000);
        suite.random("short lists", 40, r -> snapshots(r, r.between(1, 7), 3));
        suite.random("longer lists", 20, r -> snapshots(r, r.between(10, 60), VALUE_MAX));
        suite.scale(
                "the newest goes",
                doubling(12_500, 5),
                (r, n) -> input(list(r.ints(n, -VALUE_MAX, VALUE_MAX)), 1));
        suite.scale(
                "one in the middle goes",
                doubling(12_500, 5),
                (r, n) -> input(list(r.ints(n, -VALUE_MAX, VALUE_MAX)), n / 2));
        suite.scale(
                "the oldest goes",
                doubling(12_500, 5),
                (r, n) -> input(list(r.ints(n, -VALUE_MAX, VALUE_MAX)), n));
    }

    private static Input snapshots(Rand r, int n, int bound) {
        return input(list(r.ints(n, -bound, bound)), r.between(1, n));
    }

    static void valid(ListValue head, int k) {
        int n = head.values().length;
        require(n >= 1 && n <= NODES_MAX, "the list has 1 to 200,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
        require(k >= 1 && k <= n, "k lies between 1 and the number of nodes, " + n);
    }
}
