import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COLUMNS_MAX = 200_000;
    private static final int HEIGHT_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one column", ints(7));
        suite.edge("one column of height 0", ints(0));
        suite.edge("two columns", ints(4, 9));
        suite.edge("everything is flat at 0", ints(0, 0, 0));
        suite.edge("everything is flat", ints(5, 5, 5, 5));
        suite.edge("rising", ints(0, 1, 2, 3));
        suite.edge("falling", ints(3, 2, 1, 0));
        suite.edge("a mountain", ints(0, 2, 5, 2, 0));
        suite.edge("a valley of one column", ints(2, 0, 3));
        suite.edge("a valley whose right side is lower", ints(3, 0, 2));
        suite.edge("a valley with equal sides", ints(2, 1, 2));
        suite.edge("a wide valley", ints(4, 0, 0, 0, 4));
        suite.edge("a hill in a valley", ints(5, 1, 3, 0, 4));
        suite.edge("a hill in a valley, under water by 1", ints(3, 1, 2, 0, 3));
        suite.edge("a hill in a valley, up to the level", ints(3, 1, 3, 0, 3));
        suite.edge("two valleys that share a peak", ints(3, 1, 5, 2, 4));
        suite.edge("the peak is at the left end", ints(9, 1, 3, 0, 2, 1));
        suite.edge("the peak is at the right end", ints(1, 2, 0, 3, 1, 9));
        suite.edge("two peaks of equal height", ints(1, 6, 0, 2, 6, 3, 4));
        suite.edge("water runs off at both ends", ints(0, 3, 1, 3, 0));
        suite.edge("stairs into a valley and out of it", ints(5, 4, 3, 2, 3, 4, 5));
        suite.edge("stairs with a higher left side", ints(6, 3, 1, 0, 1, 4));
        suite.edge("a dip beside the left end", ints(1, 0, 5, 5));
        suite.edge("a dip beside the right end", ints(5, 5, 0, 1));
        suite.edge("a low wall outside of a high one", ints(2, 0, 9, 0, 9, 0, 2));
        suite.edge("a comb", ints(4, 0, 4, 0, 4, 0, 4));
        suite.edge("neighbours are lower, but not the ground beyond", ints(5, 2, 1, 2, 5));
        suite.edge("the greatest heights", ints(HEIGHT_MAX, 0, HEIGHT_MAX));
        suite.edge("more than 32 bits of water", ints(HEIGHT_MAX, 0, 0, 0, 0, 0, HEIGHT_MAX - 1));
        suite.random("low", 60, r -> input(r.ints(r.between(1, 12), 0, 4)));
        suite.random("higher", 30, r -> input(r.ints(r.between(5, 40), 0, 30)));
        suite.random("very high", 10, r -> input(r.ints(r.between(3, 30), 0, HEIGHT_MAX)));
        suite.scale("random", doubling(12_500, 5), (r, n) -> input(r.ints(n, 0, HEIGHT_MAX)));
        suite.scale("one valley", doubling(12_500, 5), Tests::valley);
    }

    private static Input valley(Rand r, int n) {
        int[] heights = new int[n];
        Arrays.setAll(heights, i -> 2 * Math.abs(i - n / 3) + r.between(0, 1));
        return input(heights);
    }

    static void valid(int[] heights) {
        require(
                heights.length >= 1 && heights.length <= COLUMNS_MAX,
                "heights has 1 to 200,000 numbers, not " + heights.length);
        requireAll(heights, 0, HEIGHT_MAX, "heights");
    }
}
