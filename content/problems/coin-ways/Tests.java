import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Scale tests keep ten sizes and vary the amount: n is sizes times amount.
public final class Tests implements TestSuite {
    private static final int SIZES_MAX = 10;
    private static final int AMOUNT_MAX = 150_000;

    @Override
    public void define(Suite suite) {
        suite.edge("the amount is 0 and there is one size", ints(1), 0);
        suite.edge("the amount is the only size", ints(6), 6);
        suite.edge("the only size is one too large", ints(7), 6);
        suite.edge("the only size is one too small", ints(5), 6);
        suite.edge("a multiple of the only size", ints(4), 12);
        suite.edge("bundles of 1 only", ints(1), 10);
        suite.edge("two sizes that could be bought in both orders", ints(1, 2), 3);
        suite.edge("the same sizes from large to small", ints(2, 1), 3);
        suite.edge("sizes in no order", ints(5, 1, 10), 20);
        suite.edge("one size is a multiple of the other", ints(2, 4), 8);
        suite.edge("no way: all sizes are even", ints(2, 6, 8), 11);
        suite.edge("the amount is 1", ints(1, 2, 3), 1);
        suite.edge("the largest bundle there can be", ints(Integer.MAX_VALUE, 2), 8);
        suite.edge(
                "the number of ways exceeds the modulus",
                ints(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                1_000);
        suite.edge(
                "the number of ways exceeds 64 bits", ints(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 4_000);
        suite.edge("one way with many bundles", ints(1), 2_000);
        suite.random("small sizes", 60, r -> shop(r, r.between(1, 4), 1, 8, 20));
        suite.random("no bundle of 1", 20, r -> shop(r, r.between(2, 5), 2, 12, 40));
        suite.scale("ten sizes", doubling(SIZES_MAX * AMOUNT_MAX / 16, 5), Tests::large);
    }

    private static Input shop(Rand r, int kinds, int low, int high, int amountMax) {
        return input(r.distinctInts(kinds, low, high), r.between(0, amountMax));
    }

    /// One size is 1.
    private static Input large(Rand r, int n) {
        int[] sizes = r.distinctInts(SIZES_MAX, 2, 50);
        sizes[r.between(0, SIZES_MAX - 1)] = 1;
        return input(sizes, n / SIZES_MAX);
    }

    static void valid(int[] coins, int amount) {
        require(
                coins.length >= 1 && coins.length <= SIZES_MAX,
                "there are 1 to 10 sizes, not " + coins.length);
        requireAll(coins, 1, Integer.MAX_VALUE, "coins");
        require(Arrays.stream(coins).distinct().count() == coins.length, "all sizes differ");
        require(
                amount >= 0 && amount <= AMOUNT_MAX,
                "amount lies between 0 and 150,000, not " + amount);
    }
}
