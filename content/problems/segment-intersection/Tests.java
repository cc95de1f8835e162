import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Small coordinates make every degenerate case frequent; large ones ask for exact arithmetic.
public final class Tests implements TestSuite {
    private static final int PAIRS_MAX = 20_000;
    private static final int FAR = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a crossing", pair(0, 0, 3, 3, 1, 2, 2, 0));
        suite.edge("a crossing of an upright and a level segment", pair(0, -1, 0, 1, -1, 0, 1, 0));
        suite.edge("a crossing near the ends", pair(0, 0, 9, 0, 1, 8, 0, -1));
        suite.edge("the first line is crossed beside the segment", pair(0, 0, 2, 0, 3, -1, 3, 1));
        suite.edge("the second line is crossed beside it", pair(3, -1, 3, 1, 0, 0, 2, 0));
        suite.edge("neither segment reaches the other's line", pair(0, 0, 1, 0, 5, 1, 5, 9));
        suite.edge("boxes overlap but segments do not meet", pair(0, 0, 9, 9, 5, 3, 9, 0));
        suite.edge("a common end", pair(0, 0, 2, 3, 2, 3, 5, 1));
        suite.edge("both start in one point", pair(1, 1, 2, 3, 1, 1, 5, 1));
        suite.edge("both end in one point", pair(2, 3, 1, 1, 5, 1, 1, 1));
        suite.edge("a lies inside the second segment", pair(1, 0, 1, 5, 0, 0, 2, 0));
        suite.edge("b lies inside the second segment", pair(1, 5, 1, 0, 0, 0, 2, 0));
        suite.edge("c lies inside the first segment", pair(0, 0, 2, 0, 1, 0, 1, 5));
        suite.edge("d lies inside the first segment", pair(0, 0, 2, 0, 1, 5, 1, 0));
        suite.edge("an end lies on the other's line but beside it", pair(0, 0, 2, 0, 3, 0, 3, 5));
        suite.edge("parallel, side by side", pair(0, 0, 4, 2, 0, 1, 4, 3));
        suite.edge("on one level line with a gap", pair(0, 0, 1, 0, 2, 0, 3, 0));
        suite.edge("on one upright line with a gap", pair(0, 0, 0, 1, 0, 2, 0, 3));
        suite.edge("on one falling line with a gap", pair(0, 9, 1, 8, 7, 2, 3, 6));
        suite.edge("on one level line, meeting in an end", pair(0, 0, 2, 0, 5, 0, 2, 0));
        suite.edge("on one upright line, meeting in an end", pair(0, 0, 0, 2, 0, 5, 0, 2));
        suite.edge("on one falling line, meeting in an end", pair(0, 9, 1, 8, 1, 8, 3, 6));
        suite.edge("on one level line, overlapping", pair(0, 0, 3, 0, 5, 0, 2, 0));
        suite.edge("on one upright line, overlapping", pair(0, 0, 0, 3, 0, 5, 0, 2));
        suite.edge("on one falling line, overlapping", pair(0, 9, 3, 6, 1, 8, 7, 2));
        suite.edge("the second segment is part of the first", pair(0, 0, 9, 0, 2, 0, 4, 0));
        suite.edge("the first segment is part of the second", pair(2, 2, 4, 4, 0, 0, 9, 9));
        suite.edge("a part that shares an end", pair(0, 0, 9, 0, 0, 0, 4, 0));
        suite.edge("the same segment twice", pair(1, 2, 3, 4, 1, 2, 3, 4));
        suite.edge("the same segment backwards", pair(1, 2, 3, 4, 3, 4, 1, 2));
        suite.edge("the same point twice", pair(5, 5, 5, 5, 5, 5, 5, 5));
        suite.edge("two points, one above the other", pair(5, 5, 5, 5, 5, 6, 5, 6));
        suite.edge("two points side by side", pair(5, 5, 5, 5, 6, 5, 6, 5));
        suite.edge("a point inside a segment", pair(2, 1, 2, 1, 0, 0, 4, 2));
        suite.edge("a segment and a point inside it", pair(0, 0, 4, 2, 2, 1, 2, 1));
        suite.edge("a point at the end of a segment", pair(4, 2, 4, 2, 0, 0, 4, 2));
        suite.edge("a point on the line but beside the segment", pair(6, 3, 6, 3, 0, 0, 4, 2));
        suite.edge("a point in the box but off the segment", pair(2, 2, 2, 2, 0, 0, 4, 2));
        suite.edge("a segment and a point off it", pair(0, 0, 4, 2, 2, 0, 2, 0));
        suite.edge(
                "a crossing over the whole range",
                pair(-FAR, -FAR, FAR, FAR, -FAR, FAR, FAR, -FAR));
        suite.edge(
                "an end misses the other segment by less than a rounding error",
                input(
                        (Object)
                                rows(
                                        ints(-FAR, -FAR, FAR, FAR - 1, FAR - 1, FAR - 1, 0, FAR),
                                        ints(-FAR, -FAR, FAR, FAR - 1, FAR - 1, FAR - 2, 0, 0))));
        suite.edge(
                "an end is inside a segment over the whole range",
                pair(-FAR, -FAR, FAR, FAR, FAR - 1, FAR - 1, 0, FAR));
        suite.edge(
                "an overlap over the whole range",
                pair(-FAR, FAR, FAR, -FAR, FAR - 1, 1 - FAR, 1 - FAR, FAR - 1));
        suite.edge(
                "products that are zero in 32 bits",
                pair(0, 0, 1 << 16, 1 << 16, 1 << 16, 0, 1 << 17, 1 << 16));
        suite.random("few places", 60, r -> near(r, 1));
        suite.random("more places", 30, r -> near(r, r.between(2, 6)));
        suite.random("on one line", 20, Tests::collinear);
        suite.random("near the far corners", 30, Tests::far);
        suite.scale("many pairs", doubling(1_250, 5), Tests::mixed);
    }

    /// A single row.
    private static Input pair(int... numbers) {
        return input((Object) rows(numbers));
    }

    private static Input near(Rand r, int bound) {
        int[][] pairs = new int[r.between(1, 20)][];
        Arrays.setAll(pairs, i -> r.ints(8, -bound, bound));
        return input((Object) pairs);
    }

    private static Input collinear(Rand r) {
        int[][] pairs = new int[r.between(1, 20)][];
        Arrays.setAll(pairs, i -> onLine(r, 5));
        return input((Object) pairs);
    }

    private static int[] onLine(Rand r, int steps) {
        int dx = r.between(-2, 2);
        int dy = r.between(-2, 2);
        int[] pair = new int[8];
        for (int i = 0; i < 8; i += 2) {
            int step = r.between(-steps, steps);
            pair[i] = 3 + step * dx;
            pair[i + 1] = -4 + step * dy;
        }
        return pair;
    }

    private static Input far(Rand r) {
        int[][] pairs = new int[r.between(1, 20)][];
        Arrays.setAll(pairs, i -> farPair(r));
        return input((Object) pairs);
    }

    /// Each end is within two steps of a corner, or of the centre, of the largest square.
    private static int[] farPair(Rand r) {
        int[] pair = new int[8];
        for (int i = 0; i < 8; i++) {
            pair[i] = r.pick(-1, 0, 1) * (FAR - 2) + r.between(-2, 2);
        }
        return pair;
    }

    private static Input mixed(Rand r, int n) {
        int[][] pairs = new int[n][];
        Arrays.setAll(
                pairs,
                i ->
                        switch (i % 3) {
                            case 0 -> r.ints(8, -FAR, FAR);
                            case 1 -> farPair(r);
                            default -> onLine(r, 10_000_000);
                        });
        return input((Object) pairs);
    }

    static void valid(int[][] pairs) {
        require(
                pairs.length >= 1 && pairs.length <= PAIRS_MAX,
                "pairs has 1 to 20,000 rows, not " + pairs.length);
        for (int[] pair : pairs) {
            require(pair.length == 8, "each row has eight numbers, not " + Arrays.toString(pair));
            requireAll(pair, -FAR, FAR, "pairs");
        }
    }
}
