import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int POINTS_MAX = 100_000;
    private static final int FAR = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one point", points("3,4"));
        suite.edge("the same point three times", points("3,4 3,4 3,4"));
        suite.edge("two points", points("5,1 2,3"));
        suite.edge("two points with the same x", points("2,3 2,-1"));
        suite.edge("two points, each repeated", points("2,3 0,0 2,3 0,0"));
        suite.edge("a triangle listed clockwise", points("0,0 1,2 3,1"));
        suite.edge("a triangle whose third point is above the line", points("0,0 4,0 2,3"));
        suite.edge("a triangle whose third point is below the line", points("0,3 4,3 2,0"));
        suite.edge("points on a rising line", points("3,3 1,1 2,2 0,0 4,4"));
        suite.edge("points on a falling line", points("0,4 2,2 1,3 4,0"));
        suite.edge("points on a level line", points("3,7 -2,7 0,7 9,7"));
        suite.edge("points on an upright line", points("5,0 5,9 5,-3 5,2"));
        suite.edge("points on a line, with repeats", points("1,1 0,0 1,1 2,2 0,0 2,2"));
        suite.edge("a line and one point beside its middle", points("0,0 1,0 2,0 3,0 4,0 2,1"));
        suite.edge("a line and one point beside its start", points("0,0 1,1 2,2 3,3 0,1"));
        suite.edge("a line and one point beside its end", points("0,0 1,1 2,2 3,3 3,2"));
        suite.edge("a square with a point on each side", points("0,0 2,0 2,2 0,2 1,0 2,1 1,2 0,1"));
        suite.edge(
                "several points on the upright sides, left and right",
                points("0,3 0,1 0,2 0,0 5,4 5,1 5,2 5,3"));
        suite.edge("corners are repeated", points("0,0 0,0 3,0 3,0 3,3 3,3 0,3 0,3 1,1 1,1"));
        suite.edge("the smallest x occurs twice", points("0,5 0,1 3,0 4,6"));
        suite.edge("the lowest point is not the leftmost", points("2,-5 0,0 4,0 2,5"));
        suite.edge(
                "one point makes many others disappear", points("0,0 1,-1 2,-1 3,0 4,2 5,-20 6,5"));
        suite.edge("all coordinates are negative", points("-1,-1 -5,-2 -3,-9 -2,-4 -3,-3"));
        suite.edge(
                "the corners of the largest square",
                rows(
                        ints(FAR, FAR),
                        ints(-FAR, -FAR),
                        ints(FAR, -FAR),
                        ints(-FAR, FAR),
                        ints(0, 0)));
        suite.edge(
                "a point just below a line over the whole range",
                rows(ints(-FAR, -FAR), ints(FAR - 1, FAR - 2), ints(FAR, FAR - 1), ints(0, FAR)));
        suite.edge(
                "a point just above a line over the whole range",
                rows(ints(-FAR, -FAR), ints(FAR - 2, FAR - 1), ints(FAR - 1, FAR), ints(0, -FAR)));
        suite.edge(
                "a line over the whole range",
                rows(ints(-FAR, -FAR), ints(FAR, FAR), ints(FAR - 1, FAR - 1), ints(0, 0)));
        suite.edge(
                "a turn whose products exceed 32 bits",
                rows(ints(0, 0), ints(65_536, 1), ints(1, 65_536), ints(40_000, 40_000)));
        suite.random("few places", 60, r -> cloud(r, r.between(1, 12), 2));
        suite.random("many places", 20, r -> cloud(r, r.between(10, 25), 9));
        suite.random("on one line", 10, Tests::line);
        suite.random("near the far corners", 20, Tests::corners);
        suite.scale("many corners", doubling(5_000, 5), Tests::bowl);
        suite.scale("few corners", doubling(5_000, 5), (r, n) -> cloud(r, n, FAR));
    }

    /// Points written `x,y`, with a space between them, as the only argument.
    private static Input points(String points) {
        return input(
                (Object)
                        Arrays.stream(points.split(" "))
                                .map(point -> point.split(","))
                                .map(xy -> ints(Integer.parseInt(xy[0]), Integer.parseInt(xy[1])))
                                .toArray(int[][]::new));
    }

    private static Input cloud(Rand r, int n, int bound) {
        int[][] points = new int[n][];
        Arrays.setAll(points, i -> r.ints(2, -bound, bound));
        return input((Object) points);
    }

    private static Input line(Rand r) {
        int dx = r.between(-3, 3);
        int dy = r.between(-3, 3);
        int[][] points = new int[r.between(2, 8)][];
        for (int i = 0; i < points.length; i++) {
            int step = r.between(-5, 5);
            points[i] = ints(1 + step * dx, 2 + step * dy);
        }
        return input((Object) points);
    }

    /// Each point is within two steps of a corner, or of the centre, of the largest square.
    private static Input corners(Rand r) {
        int[][] points = new int[r.between(3, 12)][];
        for (int i = 0; i < points.length; i++) {
            int x = r.pick(-1, 0, 1);
            int y = r.pick(-1, 0, 1);
            points[i] = ints(x * (FAR - 2) + r.between(-2, 2), y * (FAR - 2) + r.between(-2, 2));
        }
        return input((Object) points);
    }

    /// Two of five points lie on a parabola, the others above it.
    private static Input bowl(Rand r, int n) {
        int half = n / 5;
        int[][] points = new int[n][];
        for (int i = 0; i < n; i++) {
            int x = i < 2 * half ? i - half : r.between(-half + 1, half - 2);
            points[i] = ints(x, i < 2 * half ? x * x : r.between(x * x, (half - 1) * (half - 1)));
        }
        r.shuffle(points);
        return input((Object) points);
    }

    static void valid(int[][] points) {
        require(
                points.length >= 1 && points.length <= POINTS_MAX,
                "points has 1 to 100,000 points, not " + points.length);
        for (int[] point : points) {
            require(
                    point.length == 2,
                    "each point is a pair of coordinates, not " + Arrays.toString(point));
            requireAll(point, -FAR, FAR, "points");
        }
    }
}
