import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("zero plus a number", list(0), list(3, 2, 1));
        suite.edge("a number plus zero", list(3, 2, 1), list(0));
        suite.edge("one digit each, no carry", list(4), list(5));
        suite.edge("one digit each, sum 10", list(5), list(5));
        suite.edge("one digit each, the largest sum", list(9), list(9));
        suite.edge("every column carries", list(9, 9, 9), list(9, 9, 9));
        suite.edge("every column sums to nine", list(1, 2, 3), list(8, 7, 6));
        suite.edge("nines and a carry from the ones", list(1, 2, 3), list(9, 7, 6));
        suite.edge("the carry runs through the longer number", list(1), list(9, 9, 9, 9));
        suite.edge("the carry stops in the longer number", list(7), list(5, 9, 3, 9));
        suite.edge("the first is longer, no carry", list(1, 2, 3, 4), list(5, 6));
        suite.edge("the second is longer, no carry", list(5, 6), list(1, 2, 3, 4));
        suite.edge("the same length, the sum is one digit longer", list(0, 5), list(0, 5));
        suite.edge("zeros inside", list(0, 0, 1), list(0, 0, 0, 1));
        suite.edge("the ones of the sum are zero", list(6, 1), list(4, 1));
        suite.edge("a column of zeros receives a carry", list(9, 0, 1), list(1, 0, 1));
        suite.edge("reads differently from the other end", list(2, 9), list(9, 2, 1));
        suite.edge("the sum is larger than 32 bits hold", digits(2_147_483_647), digits(1));
        suite.edge(
                "the sum is larger than 64 bits hold",
                digits(Long.MAX_VALUE),
                digits(Long.MAX_VALUE));
        suite.edge("more digits than any number type has", nines(40), list(1));
        suite.edge("2^53 plus one", digits(1L << 53), digits(1));
        suite.random("short numbers", 40, r -> amounts(r, r.between(1, 4), r.between(1, 4)));
        suite.random("longer numbers", 20, r -> amounts(r, r.between(1, 50), r.between(1, 50)));
        suite.random(
                "zeros and nines",
                20,
                r -> input(extremes(r, r.between(1, 8)), extremes(r, r.between(1, 8))));
        suite.scale("the same length", doubling(12_500, 5), (r, n) -> amounts(r, n, n));
        suite.scale(
                "the carry runs through", doubling(12_500, 5), (r, n) -> input(nines(n), list(1)));
    }

    private static ListValue digits(long number) {
        return list(
                new StringBuilder(Long.toString(number))
                        .reverse()
                        .chars()
                        .map(digit -> digit - '0')
                        .toArray());
    }

    private static ListValue nines(int n) {
        int[] digits = new int[n];
        Arrays.fill(digits, 9);
        return list(digits);
    }

    private static Input amounts(Rand r, int n, int m) {
        return input(amount(r, n), amount(r, m));
    }

    private static ListValue amount(Rand r, int n) {
        int[] digits = r.ints(n, 0, 9);
        digits[n - 1] = r.between(1, 9);
        return list(digits);
    }

    private static ListValue extremes(Rand r, int n) {
        int[] digits = r.ints(n, 0, 1);
        digits[n - 1] = 1;
        return list(Arrays.stream(digits).map(digit -> 9 * digit).toArray());
    }

    static void valid(ListValue first, ListValue second) {
        number(first, "first");
        number(second, "second");
    }

    private static void number(ListValue list, String name) {
        int[] digits = list.values();
        int n = digits.length;
        require(n >= 1 && n <= NODES_MAX, name + " has 1 to 200,000 nodes");
        require(list.cycle() < 0, name + " has no cycle");
        requireAll(digits, 0, 9, name);
        require(
                n == 1 || digits[n - 1] != 0,
                "the last node of " + name + " is its leading digit and must not be 0");
    }
}
