import static onsite.tests.Values.*;

import onsite.tests.*;

/// Scale tests have totals for which the first player loses after long play.
public final class Tests implements TestSuite {
    private static final int LARGEST_MAX = 18;
    private static final int TOTAL_MAX = 200;

    @Override
    public void define(Suite suite) {
        suite.edge("the only number wins at once", 1, 1);
        suite.edge("the only number is not enough", 1, 2);
        suite.edge("two numbers, the total is all of them", 2, 3);
        suite.edge("two numbers, one of them reaches the total", 2, 2);
        suite.edge("the largest number is exactly the total", 7, 7);
        suite.edge("the total is one more than the largest number, which is odd", 7, 8);
        suite.edge("the total is two more than the largest number", 7, 9);
        suite.edge("all of an odd number of picks are needed", 5, 15);
        suite.edge("all of an even number of picks are needed", 4, 10);
        suite.edge("one below all numbers together, odd", 5, 14);
        suite.edge("one below all numbers together, even", 4, 9);
        suite.edge("one above all numbers together, odd", 5, 16);
        suite.edge("one above all numbers together, even", 6, 22);
        suite.edge("the total is one more than the largest number, which is even", 4, 5);
        suite.edge("twice largest + 1", 5, 12);
        suite.edge("far beyond all numbers", 8, TOTAL_MAX);
        suite.edge("the smallest total", LARGEST_MAX, 1);
        suite.random("totals within reach", 60, r -> game(r, r.between(3, 8)));
        suite.random("any totals", 20, r -> input(r.between(1, 6), r.between(1, 30)));
        suite.scale("long play", ints(13, 14, 15, 16, 17, 18), (r, n) -> longPlay(n));
    }

    private static Input game(Rand r, int largest) {
        return input(largest, r.between(largest + 1, largest * (largest + 1) / 2));
    }

    private static Input longPlay(int largest) {
        int[] totals = {59, 69, 91, 90, 92, 117};
        return input(largest, totals[largest - 13]);
    }

    static void valid(int largest, int total) {
        require(
                largest >= 1 && largest <= LARGEST_MAX,
                "largest lies between 1 and 18, not " + largest);
        require(total >= 1 && total <= TOTAL_MAX, "total lies between 1 and 200, not " + total);
    }
}
