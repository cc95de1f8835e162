import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CITIES_MAX = 16;
    private static final int TIME_MAX = 1_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("only the depot", input((Object) rows(ints(0))));
        suite.edge("two cities", input((Object) rows(ints(0, 3), ints(4, 0))));
        suite.edge("all times are 0", input((Object) new int[4][4]));
        suite.edge(
                "three cities, one direction is much shorter",
                input((Object) rows(ints(0, 9, 1), ints(2, 0, 9), ints(9, 3, 0))));
        suite.edge(
                "the nearest city first leads to an expensive way back",
                input(
                        (Object)
                                rows(
                                        ints(0, 1, 5, 9),
                                        ints(1, 0, 1, 5),
                                        ints(5, 1, 0, 1),
                                        ints(100, 5, 1, 0))));
        suite.edge(
                "passing through the depot once more would be faster",
                input(
                        (Object)
                                rows(
                                        ints(0, 1, 1, 1),
                                        ints(1, 0, 50, 50),
                                        ints(1, 50, 0, 50),
                                        ints(1, 50, 50, 0))));
        suite.edge(
                "only one tour avoids the long ways",
                input(
                        (Object)
                                rows(
                                        ints(0, 90, 90, 1, 90),
                                        ints(90, 0, 1, 90, 90),
                                        ints(1, 90, 0, 90, 90),
                                        ints(90, 90, 90, 0, 1),
                                        ints(90, 1, 90, 90, 0))));
        suite.edge("the longest times", input((Object) constant(5, TIME_MAX)));
        suite.edge("equal times everywhere", input((Object) constant(6, 7)));
        suite.random("small times", 40, r -> cities(r, r.between(2, 6), 9));
        suite.random("with zeros", 20, r -> cities(r, r.between(3, 6), 2));
        suite.random("same time both ways", 20, r -> symmetric(r, r.between(3, 7)));
        suite.random("long times", 20, r -> cities(r, r.between(5, 8), TIME_MAX));
        suite.scale("all pairs", new int[] {11, 12, 13, 14, 15}, (r, n) -> cities(r, n, TIME_MAX));
    }

    private static int[][] constant(int n, int time) {
        int[][] dist = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                dist[i][j] = i == j ? 0 : time;
            }
        }
        return dist;
    }

    private static Input cities(Rand r, int n, int timeMax) {
        int[][] dist = new int[n][];
        for (int i = 0; i < n; i++) {
            dist[i] = r.ints(n, 0, timeMax);
            dist[i][i] = 0;
        }
        return input((Object) dist);
    }

    private static Input symmetric(Rand r, int n) {
        int[][] dist = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                dist[i][j] = r.between(1, 20);
                dist[j][i] = dist[i][j];
            }
        }
        return input((Object) dist);
    }

    static void valid(int[][] dist) {
        int n = dist.length;
        require(n >= 1 && n <= CITIES_MAX, "there are 1 to 16 cities, not " + n);
        for (int i = 0; i < n; i++) {
            require(
                    dist[i].length == n,
                    "dist has a column for each of the " + n + " cities, not " + dist[i].length);
            requireAll(dist[i], 0, TIME_MAX, "dist");
            require(dist[i][i] == 0, "the time from a city to itself is 0, not " + dist[i][i]);
        }
    }
}
