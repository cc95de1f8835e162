import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;
    private static final int HEIGHT_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("two walls, the first is lower", ints(2, 9));
        suite.edge("two walls, the last is lower", ints(9, 2));
        suite.edge("two walls of height 0", ints(0, 0));
        suite.edge("two walls of height 1", ints(1, 1));
        suite.edge("only one wall has a height", ints(0, 7, 0, 0));
        suite.edge("all walls are equal", ints(4, 4, 4, 4, 4));
        suite.edge("the outermost walls are best", ints(6, 1, 8, 1, 6));
        suite.edge("the two highest walls are neighbours", ints(1, 1, 10, 10, 1, 1));
        suite.edge("the two highest walls are not best", ints(5, 1, 1, 9, 9, 1, 1, 5));
        suite.edge("heights rise", ints(1, 2, 3, 4, 5, 6));
        suite.edge("heights fall", ints(6, 5, 4, 3, 2, 1));
        suite.edge("heights rise, then fall", ints(1, 3, 6, 6, 4, 1));
        suite.edge("heights fall, then rise", ints(6, 3, 1, 2, 4, 5));
        suite.edge("the best pair begins with the second wall", ints(1, 8, 2, 3, 8, 1));
        suite.edge("the best pair includes the first wall but not the last", ints(7, 2, 3, 7, 1));
        suite.edge("the best pair includes the last wall but not the first", ints(1, 7, 3, 2, 7));
        suite.edge("equal outermost walls, a higher pair inside", ints(1, 9, 1, 9, 1));
        suite.edge("equal outermost walls, then one higher wall only", ints(3, 9, 1, 2, 3));
        suite.edge("the lower wall of the best pair is the left one", ints(1, 5, 2, 2, 7, 1));
        suite.edge("the lower wall of the best pair is the right one", ints(1, 7, 2, 2, 5, 1));
        suite.edge(
                "the water of three metres is above 32 bits", ints(HEIGHT_MAX, 0, 0, HEIGHT_MAX));
        suite.edge("the highest walls are neighbours", ints(HEIGHT_MAX, HEIGHT_MAX));
        suite.random("few walls", 60, r -> input(r.ints(r.between(2, 9), 0, 9)));
        suite.random("more walls", 20, r -> input(r.ints(r.between(20, 60), 0, 100)));
        suite.random("high walls", 10, r -> input(r.ints(r.between(2, 20), 0, HEIGHT_MAX)));
        suite.scale("any heights", doubling(12_500, 5), (r, n) -> input(r.ints(n, 0, HEIGHT_MAX)));
        suite.scale("heights fall", doubling(12_500, 5), (r, n) -> input(falling(n)));
        suite.scale("equal heights", doubling(12_500, 5), (r, n) -> input(equal(n)));
    }

    private static int[] falling(int n) {
        int[] heights = new int[n];
        Arrays.setAll(heights, i -> n - i);
        return heights;
    }

    private static int[] equal(int n) {
        int[] heights = new int[n];
        Arrays.fill(heights, HEIGHT_MAX);
        return heights;
    }

    static void valid(int[] heights) {
        require(
                heights.length >= 2 && heights.length <= COUNT_MAX,
                "heights has 2 to 200,000 numbers, not " + heights.length);
        requireAll(heights, 0, HEIGHT_MAX, "heights");
    }
}
