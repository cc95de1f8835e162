import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Scale tests keep ten coins and vary the amount: n is coins times amount.
public final class Tests implements TestSuite {
    private static final int COINS_MAX = 10;
    private static final int AMOUNT_MAX = 150_000;

    @Override
    public void define(Suite suite) {
        suite.edge("the amount is 0", ints(2, 5), 0);
        suite.edge("the amount is 0 and there is a coin of 1", ints(1), 0);
        suite.edge("one coin of exactly the amount", ints(7), 7);
        suite.edge("the only coin is one too large", ints(8), 7);
        suite.edge("the only coin is one too small", ints(6), 7);
        suite.edge("coins of 1 only", ints(1), 9);
        suite.edge("a multiple of the only coin", ints(4), 12);
        suite.edge("the largest coin first needs more coins", ints(1, 3, 4), 6);
        suite.edge("the largest coin first reaches no end", ints(6, 4), 8);
        suite.edge("the largest coin must be left out", ints(9, 6, 1), 12);
        suite.edge("coins listed from large to small", ints(10, 5, 2, 1), 18);
        suite.edge("coins in no order", ints(5, 25, 1, 10), 63);
        suite.edge("the largest unpayable amount of two coins", ints(5, 7), 23);
        suite.edge("one above the largest unpayable amount", ints(5, 7), 24);
        suite.edge("all coins are even, the amount is odd", ints(2, 4, 8), 13);
        suite.edge("the amount is 1 and there is a coin of 1", ints(3, 1), 1);
        suite.edge("the amount is 1 and there is no coin of 1", ints(2, 3), 1);
        suite.edge("the most valuable coin there can be", ints(Integer.MAX_VALUE, 3), 6);
        suite.edge(
                "only the most valuable coins", ints(Integer.MAX_VALUE, Integer.MAX_VALUE - 1), 5);
        suite.edge("as many coins as the amount", ints(1), 5_000);
        suite.random("small coins", 60, r -> till(r, r.between(1, 4), 1, 9, 25));
        suite.random("no coin of 1", 20, r -> till(r, r.between(2, 4), 3, 14, 40));
        suite.random("more coins", 20, r -> till(r, r.between(5, 10), 2, 30, 50));
        suite.scale("ten coins", doubling(COINS_MAX * AMOUNT_MAX / 16, 5), Tests::large);
    }

    private static Input till(Rand r, int kinds, int low, int high, int amountMax) {
        return input(r.distinctInts(kinds, low, high), r.between(0, amountMax));
    }

    private static Input large(Rand r, int n) {
        return input(r.distinctInts(COINS_MAX, 50, 500), n / COINS_MAX);
    }

    static void valid(int[] coins, int amount) {
        require(
                coins.length >= 1 && coins.length <= COINS_MAX,
                "there are 1 to 10 coins, not " + coins.length);
        requireAll(coins, 1, Integer.MAX_VALUE, "coins");
        require(
                Arrays.stream(coins).distinct().count() == coins.length,
                "the coins differ in value");
        require(
                amount >= 0 && amount <= AMOUNT_MAX,
                "amount lies between 0 and 150,000, not " + amount);
    }
}
