import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NUMBERS_MAX = 100_000;
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("both are empty", ints(), 0, ints());
        suite.edge("the first is empty", ints(0), 0, ints(5));
        suite.edge("the second is empty", ints(5), 1, ints());
        suite.edge("one number each, in order", ints(1, 0), 1, ints(2));
        suite.edge("one number each, out of order", ints(2, 0), 1, ints(1));
        suite.edge("one number each, equal", ints(3, 0), 1, ints(3));
        suite.edge("all of the second are smaller", ints(7, 8, 9, 0, 0, 0), 3, ints(1, 2, 3));
        suite.edge("all of the second are larger", ints(1, 2, 3, 0, 0, 0), 3, ints(7, 8, 9));
        suite.edge("in turn", ints(1, 3, 5, 0, 0, 0), 3, ints(2, 4, 6));
        suite.edge("in turn, the second begins", ints(2, 4, 6, 0, 0, 0), 3, ints(1, 3, 5));
        suite.edge("all numbers are equal", ints(4, 4, 4, 0, 0), 3, ints(4, 4));
        suite.edge("the first has more numbers", ints(1, 4, 6, 8, 9, 0), 5, ints(5));
        suite.edge("the second has more numbers", ints(5, 0, 0, 0, 0, 0), 1, ints(1, 4, 6, 8, 9));
        suite.edge("only the smallest is in the second", ints(2, 3, 4, 0), 3, ints(1));
        suite.edge("leftovers look like real numbers", ints(1, 5, 3, 4), 2, ints(2, 6));
        suite.edge("leftovers are larger than all", ints(1, 5, 99, 99), 2, ints(2, 6));
        suite.edge("leftovers are smaller than all", ints(1, 5, -99, -99), 2, ints(2, 6));
        suite.edge("zeros are real numbers", ints(0, 0, 0, 0), 2, ints(-1, 0));
        suite.edge("only negative numbers", ints(-9, -3, 0, 0), 2, ints(-5, -4));
        suite.edge("equal numbers in both", ints(1, 2, 2, 3, 0, 0, 0), 4, ints(2, 2, 3));
        suite.edge(
                "the largest and smallest 32-bit numbers",
                ints(LEAST, GREATEST, 0, 0),
                2,
                ints(LEAST, GREATEST));
        suite.edge(
                "differences do not fit into 32 bits",
                ints(-2_000_000_000, 1_500_000_000, 0, 0),
                2,
                ints(-1_500_000_000, 2_000_000_000));
        suite.random("many equal numbers", 60, r -> runs(r, 6, 4));
        suite.random("few equal numbers", 20, r -> runs(r, 30, 200));
        suite.random("large numbers", 10, r -> runs(r, 15, GREATEST));
        suite.scale("the second is smaller", doubling(12_500, 5), (r, n) -> batch(r, n, 5, 0));
        suite.scale("mixed", doubling(12_500, 5), (r, n) -> batch(r, n, 0, 0));
    }

    private static Input runs(Rand r, int longest, int bound) {
        int[] second = r.sortedInts(r.between(0, longest), -bound, bound);
        int count = r.between(0, longest);
        return input(withRoom(r, r.sortedInts(count, -bound, bound), second, bound), count, second);
    }

    /// The numbers lie between `low` and `low + 4`, so that the answer is short.
    private static Input batch(Rand r, int n, int lowOfFirst, int lowOfSecond) {
        int[] first = r.sortedInts(n / 2, lowOfFirst, lowOfFirst + 4);
        int[] second = r.sortedInts(n / 2, lowOfSecond, lowOfSecond + 4);
        return input(withRoom(r, first, second, 9), n / 2, second);
    }

    private static int[] withRoom(Rand r, int[] numbers, int[] second, int bound) {
        int[] first = Arrays.copyOf(numbers, numbers.length + second.length);
        if (r.chance(0.5)) {
            for (int i = numbers.length; i < first.length; i++) {
                first[i] = r.between(-bound, bound);
            }
        }
        return first;
    }

    static void valid(int[] first, int count, int[] second) {
        require(
                count >= 0 && count <= NUMBERS_MAX,
                "count lies between 0 and 100,000, not " + count);
        require(
                second.length <= NUMBERS_MAX,
                "second has 0 to 100,000 numbers, not " + second.length);
        require(
                first.length == count + second.length,
                "first has "
                        + (count + second.length)
                        + " places, count plus the numbers of second, not "
                        + first.length);
        requireAscending(first, count, "first");
        requireAscending(second, second.length, "second");
    }

    private static void requireAscending(int[] numbers, int count, String name) {
        for (int i = 1; i < count; i++) {
            require(
                    numbers[i - 1] <= numbers[i],
                    name + " ascends, but " + numbers[i] + " follows " + numbers[i - 1]);
        }
    }
}
