import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int EVENTS_MAX = 120_000;
    private static final int TIME_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no events", ints());
        suite.edge("one event", ints(5));
        suite.edge("two events in order", ints(1, 2));
        suite.edge("two events in the wrong order", ints(2, 1));
        suite.edge("two events of the same time", ints(4, 4));
        suite.edge("three events, the first is late", ints(3, 1, 2));
        suite.edge("three events, the last is early", ints(2, 3, 1));
        suite.edge("three events, only neighbours are wrong", ints(1, 3, 2));
        suite.edge("wrong pairs that are no neighbours", ints(2, 3, 1, 4));
        suite.edge("ascending", ints(1, 2, 3, 4, 5, 6, 7));
        suite.edge("descending", ints(7, 6, 5, 4, 3, 2, 1));
        suite.edge("all times are equal", ints(6, 6, 6, 6, 6));
        suite.edge("equal times in both halves", ints(2, 2, 1, 2, 2, 1));
        suite.edge("equal times with larger ones between", ints(1, 5, 1, 5, 1));
        suite.edge("the halves are exchanged", ints(4, 5, 6, 1, 2, 3));
        suite.edge("the halves are sorted and mixed", ints(1, 3, 5, 7, 2, 4, 6, 8));
        suite.edge("the left half runs out first", ints(1, 2, 9, 3, 4, 5));
        suite.edge("the right half runs out first", ints(5, 6, 7, 1, 8, 9));
        suite.edge("negative times and zero", ints(0, -1, 5, -7, 0, -1));
        suite.edge("the difference overflows 32 bits", ints(TIME_MAX, -TIME_MAX, TIME_MAX - 1, 0));
        suite.edge("9 and 10", ints(10, 9, 100, 33));
        suite.edge("1,023 events, descending", descending(1_023));
        suite.edge("more wrong pairs than 31 bits count", descending(65_537));
        suite.random("few different times", 40, r -> input(r.ints(r.between(0, 9), -2, 2)));
        suite.random("many different times", 20, r -> input(r.ints(r.between(5, 60), -99, 99)));
        suite.random("different times", 20, r -> input(r.permutation(r.between(2, 30))));
        suite.scale(
                "in any order",
                doubling(7_500, 5),
                (r, n) -> input(r.ints(n, -TIME_MAX, TIME_MAX)));
        suite.scale("the latest first", doubling(7_500, 5), (r, n) -> input(descending(n)));
    }

    private static int[] descending(int n) {
        return IntStream.range(0, n).map(i -> n / 2 - i).toArray();
    }

    static void valid(int[] times) {
        require(times.length <= EVENTS_MAX, "times has 0 to 120,000 numbers");
        requireAll(times, -TIME_MAX, TIME_MAX, "times");
    }
}
