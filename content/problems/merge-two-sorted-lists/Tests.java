import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 100_000;
    private static final int VALUE_MAX = 999;

    @Override
    public void define(Suite suite) {
        suite.edge("both lists are empty", list(), list());
        suite.edge("the first list is empty", list(), list(1, 2));
        suite.edge("the second list is empty", list(3, 3, 4), list());
        suite.edge("one node against none", list(0), list());
        suite.edge("one node each, in order", list(1), list(2));
        suite.edge("one node each, the second is smaller", list(2), list(1));
        suite.edge("one node each, equal", list(4), list(4));
        suite.edge("the fronts are equal", list(1, 2), list(1, 3));
        suite.edge("both lists are equal", list(1, 2, 3), list(1, 2, 3));
        suite.edge("all values are equal", list(8, 8, 8), list(8, 8));
        suite.edge("the first list comes wholly before", list(1, 2, 3), list(4, 5, 6));
        suite.edge("the first list comes wholly after", list(7, 8, 9), list(4, 5, 6));
        suite.edge("taken in turn", list(1, 3, 5, 7), list(2, 4, 6, 8));
        suite.edge("the first list ends much earlier", list(5), list(1, 4, 6, 9, 9, 12));
        suite.edge("the second list ends much earlier", list(1, 4, 6, 9, 9, 12), list(10));
        suite.edge("the second list is a gap's filling", list(1, 9), list(3, 4, 5, 6));
        suite.edge("negative values and zero", list(-5, -1, 0), list(-7, -1, 0, 2));
        suite.edge("values differ by one", list(-1, 1), list(-2, 0));
        suite.edge("10 comes after 9", list(9, 10, 100), list(2, 33));
        suite.edge(
                "the largest and smallest values",
                list(-VALUE_MAX, VALUE_MAX),
                list(-VALUE_MAX, VALUE_MAX));
        suite.edge(
                "1,000 nodes and one in the middle",
                list(IntStream.rangeClosed(-500, 499).toArray()),
                list(0));
        suite.random("short lists", 40, r -> queues(r, r.between(0, 6), r.between(0, 6), 4));
        suite.random("longer lists", 20, r -> queues(r, r.between(5, 40), r.between(5, 40), 60));
        suite.scale("mixed", doubling(12_500, 5), (r, n) -> queues(r, n / 2, n / 2, VALUE_MAX));
        suite.scale("one after the other", doubling(12_500, 5), Tests::oneAfterTheOther);
    }

    private static Input queues(Rand r, int n, int m, int bound) {
        return input(list(r.sortedInts(n, -bound, bound)), list(r.sortedInts(m, -bound, bound)));
    }

    /// All nodes of the second list come behind those of the first.
    private static Input oneAfterTheOther(Rand r, int n) {
        return input(
                list(r.sortedInts(n / 2, -VALUE_MAX, -1)), list(r.sortedInts(n / 2, 0, VALUE_MAX)));
    }

    static void valid(ListValue first, ListValue second) {
        ascending(first, "first");
        ascending(second, "second");
    }

    private static void ascending(ListValue list, String name) {
        int[] values = list.values();
        require(values.length <= NODES_MAX, name + " has 0 to 100,000 nodes");
        require(list.cycle() < 0, name + " has no cycle");
        requireAll(values, -VALUE_MAX, VALUE_MAX, name);
        for (int i = 1; i < values.length; i++) {
            require(
                    values[i - 1] <= values[i],
                    name + " ascends, but " + values[i] + " follows " + values[i - 1]);
        }
    }
}
