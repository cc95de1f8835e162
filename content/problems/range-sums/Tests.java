import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;
    private static final int CALLS_MAX = 200_000;
    private static final int VALUE_MAX = 2_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one day", sums(ints(7), "0-0"));
        suite.edge("one day without change", sums(ints(0), "0-0"));
        suite.edge("all days", sums(ints(4, 9, -2, 5), "0-3"));
        suite.edge("each day alone", sums(ints(4, 9, -2, 5), "0-0 1-1 2-2 3-3"));
        suite.edge("from the first day on", sums(ints(4, 9, -2, 5), "0-0 0-1 0-2 0-3"));
        suite.edge("up to the last day", sums(ints(4, 9, -2, 5), "3-3 2-3 1-3 0-3"));
        suite.edge("inside", sums(ints(4, 9, -2, 5, 3), "1-3 2-3 1-2"));
        suite.edge("the same question twice", sums(ints(1, 2, 3), "1-2 0-1 1-2"));
        suite.edge("gains and losses cancel out", sums(ints(6, -6, 3, -3), "0-1 0-3 1-2"));
        suite.edge("only losses", sums(ints(-5, -1, -7), "0-2 1-2 1-1"));
        suite.edge(
                "the largest values",
                sums(ints(VALUE_MAX, VALUE_MAX, VALUE_MAX), "0-1 0-2 1-1 1-2"));
        suite.edge("the largest losses", sums(ints(-VALUE_MAX, -VALUE_MAX), "0-1 0-0 1-1"));
        suite.edge(
                "the total before the range is above 32 bits",
                sums(ints(VALUE_MAX, VALUE_MAX, VALUE_MAX, 1, 2), "3-4 4-4"));
        suite.edge("a total beyond exact floats of 32 bits", sums(ints(16_777_216, 1, 1), "0-2"));
        suite.random("few days", 60, r -> questions(r, r.between(1, 6), r.between(1, 10), 9));
        suite.random("more days", 20, r -> questions(r, r.between(20, 60), 30, VALUE_MAX));
        suite.scale("long ranges", doubling(12_500, 5), Tests::longRanges);
    }

    /// Questions written `from-to`, with a space between them.
    private static Calls sums(int[] values, String questions) {
        var sums = constructed(values);
        for (String question : questions.split(" ")) {
            int[] ends = Arrays.stream(question.split("-")).mapToInt(Integer::parseInt).toArray();
            sums.call("sum", ends[0], ends[1]);
        }
        return sums.build();
    }

    private static Input questions(Rand r, int n, int calls, int bound) {
        var sums = constructed(r.ints(n, -bound, bound));
        for (int i = 0; i < calls; i++) {
            int from = r.between(0, n - 1);
            sums.call("sum", from, r.between(from, n - 1));
        }
        return input(sums.build());
    }

    /// As many questions as days. The values are small, and so are the answers.
    private static Input longRanges(Rand r, int n) {
        var sums = constructed(r.ints(n, -1, 1));
        for (int i = 0; i < n; i++) {
            sums.call("sum", r.between(0, n / 20), r.between(n - n / 20, n - 1));
        }
        return input(sums.build());
    }

    static void valid(Calls sums) {
        int[] values = (int[]) sums.constructor().getFirst();
        int n = values.length;
        require(n >= 1 && n <= COUNT_MAX, "values has 1 to 200,000 numbers, not " + n);
        requireAll(values, -VALUE_MAX, VALUE_MAX, "values");
        int calls = sums.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 200,000 calls, not " + calls);
        for (Calls.Call call : sums.calls()) {
            int from = call.intAt(0);
            int to = call.intAt(1);
            require(
                    0 <= from && from <= to && to < n,
                    "with " + n + " values no range goes from " + from + " to " + to);
        }
    }
}
