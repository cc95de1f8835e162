import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;
    private static final int VALUE_MAX = 100_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no nodes", list());
        suite.edge("one node", list(5));
        suite.edge("one negative node", list(-12));
        suite.edge("two equal nodes", list(3, 3));
        suite.edge("two different nodes", list(3, 4));
        suite.edge("three nodes, the same both ways", list(1, 2, 1));
        suite.edge("three nodes, the ends differ", list(1, 2, 3));
        suite.edge("three nodes, the first two are equal", list(1, 1, 2));
        suite.edge("three nodes, the last two are equal", list(1, 2, 2));
        suite.edge("four nodes, the same both ways", list(1, 2, 2, 1));
        suite.edge("four nodes, only the ends agree", list(1, 2, 3, 1));
        suite.edge("four nodes, only the middle agrees", list(1, 2, 2, 3));
        suite.edge("the second half repeats the first", list(1, 2, 1, 2));
        suite.edge("five nodes, the inner pair differs", list(1, 2, 9, 3, 1));
        suite.edge("five nodes, the outer pair differs", list(1, 2, 9, 2, 3));
        suite.edge("all values are equal, odd number", list(6, 6, 6, 6, 6));
        suite.edge("all values are equal, even number", list(6, 6, 6, 6));
        suite.edge("halves with the same sum", list(1, 4, 2, 3));
        suite.edge("halves with the same values in the same order", list(1, 2, 3, 1, 2, 3));
        suite.edge("each value occurs twice", list(1, 1, 2, 2));
        suite.edge("opposite signs", list(-8, 0, 8));
        suite.edge("only the digits read the same", list(12, 21));
        suite.edge("the digits differ in reverse, the ids don't", list(12, 3, 12));
        suite.edge("ids above 127", list(1_000, 128, 128, 1_000));
        suite.edge(
                "the largest and smallest ids", list(VALUE_MAX, -VALUE_MAX, -VALUE_MAX, VALUE_MAX));
        suite.edge("1,001 nodes, the same both ways", list(there(1_001)));
        suite.edge("1,000 nodes, the same both ways", list(there(1_000)));
        suite.random("few different ids", 40, r -> input(list(r.ints(r.between(1, 7), 1, 2))));
        suite.random("there and back", 20, r -> route(r, r.between(1, 40)));
        suite.random("one id changed", 20, r -> changed(r, r.between(2, 40)));
        suite.scale(
                "the same both ways",
                doubling(12_500, 5),
                (r, n) -> input(list(mirrored(r, n, VALUE_MAX))));
        suite.scale("different in the middle", doubling(12_500, 5), Tests::differentInTheMiddle);
    }

    private static int[] there(int n) {
        return IntStream.range(0, n).map(i -> Math.min(i, n - 1 - i)).toArray();
    }

    private static int[] mirrored(Rand r, int n, int bound) {
        int[] values = r.ints(n, -bound, bound);
        for (int i = 0; i < n / 2; i++) {
            values[n - 1 - i] = values[i];
        }
        return values;
    }

    private static Input route(Rand r, int n) {
        return input(list(mirrored(r, n, 300)));
    }

    private static Input changed(Rand r, int n) {
        int[] values = mirrored(r, n, 300);
        values[r.between(0, n - 1)]++;
        return input(list(values));
    }

    private static Input differentInTheMiddle(Rand r, int n) {
        int[] values = mirrored(r, n, VALUE_MAX - 1);
        values[n / 2]++;
        return input(list(values));
    }

    static void valid(ListValue head) {
        require(head.values().length <= NODES_MAX, "the list has 0 to 200,000 nodes");
        require(head.cycle() < 0, "the list has no cycle");
        requireAll(head.values(), -VALUE_MAX, VALUE_MAX, "head");
    }
}
