import static onsite.tests.Values.*;

import java.util.Arrays;
import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 150_000;
    private static final int SECOND_MAX = 86_399;

    @Override
    public void define(Suite suite) {
        suite.edge("one empty list", lists(list()));
        suite.edge("only empty lists", lists(list(), list(), list()));
        suite.edge("one list", lists(list(3, 3, 9)));
        suite.edge("one node with the value zero", lists(list(0)));
        suite.edge("two lists", lists(list(1, 4), list(2, 3)));
        suite.edge("two lists, the first is empty", lists(list(), list(1)));
        suite.edge("two lists, the last is empty", lists(list(1), list()));
        suite.edge("three lists of one node in descending order", lists(list(3), list(2), list(1)));
        suite.edge("all values are equal", lists(list(5, 5), list(5), list(5, 5, 5)));
        suite.edge("all lists are equal", lists(list(1, 2), list(1, 2), list(1, 2)));
        suite.edge("one list after the other", lists(list(1, 2), list(3, 4), list(5, 6)));
        suite.edge("the last list comes first", lists(list(5, 6), list(3, 4), list(1, 2)));
        suite.edge("taken in turn", lists(list(1, 4, 7), list(2, 5, 8), list(3, 6, 9)));
        suite.edge("ranges inside each other", lists(list(1, 100), list(2, 99), list(3, 98)));
        suite.edge("the smallest front leads a late list", lists(list(1, 90, 95), list(20, 30)));
        suite.edge("one long list among short ones", lists(list(4), list(1, 2, 6, 8, 9), list(7)));
        suite.edge("five lists", lists(list(5), list(4), list(1), list(3), list(2)));
        suite.edge("six lists", lists(list(6), list(5), list(4), list(1), list(3), list(2)));
        suite.edge(
                "seven lists",
                lists(list(7), list(6), list(5), list(4), list(1), list(3), list(2)));
        suite.edge("10 comes after 9", lists(list(9, 100), list(10)));
        suite.edge(
                "the first and last second of the day",
                lists(list(0, SECOND_MAX), list(0, SECOND_MAX)));
        suite.edge(
                "100 lists of one node",
                lists(
                        IntStream.range(0, 100)
                                .mapToObj(i -> list(i * 37 % 100))
                                .toArray(ListValue[]::new)));
        suite.random("few short lists", 40, r -> logs(r, r.between(0, 5), r.between(0, 8), 9));
        suite.random("more lists", 20, r -> logs(r, r.between(1, 12), r.between(5, 50), 60));
        suite.scale(
                "lists of two nodes on average",
                doubling(9_375, 5),
                (r, n) -> logs(r, n / 2, n, SECOND_MAX));
        suite.scale("nine lists", doubling(9_375, 5), (r, n) -> logs(r, 9, n, SECOND_MAX));
    }

    private static Input lists(ListValue... lists) {
        return input((Object) lists);
    }

    /// n nodes, each in one of k lists.
    private static Input logs(Rand r, int k, int n, int last) {
        int[][] logs = new int[k][0];
        if (k > 0) {
            int[] seconds = r.sortedInts(n, 0, last);
            int[] owners = r.ints(n, 0, k - 1);
            int[] lengths = new int[k];
            for (int owner : owners) {
                lengths[owner]++;
            }
            Arrays.setAll(logs, i -> new int[lengths[i]]);
            for (int i = n - 1; i >= 0; i--) {
                logs[owners[i]][--lengths[owners[i]]] = seconds[i];
            }
        }
        return lists(Arrays.stream(logs).map(Values::list).toArray(ListValue[]::new));
    }

    static void valid(ListValue[] lists) {
        require(lists.length <= NODES_MAX, "there are 0 to 150,000 lists");
        int n = 0;
        for (ListValue list : lists) {
            int[] seconds = list.values();
            n += seconds.length;
            require(n <= NODES_MAX, "the lists have 0 to 150,000 nodes in all");
            require(list.cycle() < 0, "no list has a cycle");
            requireAll(seconds, 0, SECOND_MAX, "lists");
            for (int i = 1; i < seconds.length; i++) {
                require(
                        seconds[i - 1] <= seconds[i],
                        "each list ascends, but " + seconds[i] + " follows " + seconds[i - 1]);
            }
        }
    }
}
