import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int SWITCHES_MAX = 100_000;
    private static final int WEIGHT_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single switch", rows(), ints(5));
        suite.edge("two switches, the first is heavier", rows(ints(0, 1)), ints(4, 3));
        suite.edge("two switches, the second is heavier", rows(ints(1, 0)), ints(3, 4));
        suite.edge("two equal switches", rows(ints(0, 1)), ints(6, 6));
        suite.edge("a chain whose ends are heavy", Shapes.chain(4), ints(8, 2, 3, 8));
        suite.edge("a chain whose middle is heavy", Shapes.chain(3), ints(6, 13, 6));
        suite.edge(
                "a chain whose middle is heaviest, but not enough", Shapes.chain(3), ints(6, 7, 6));
        suite.edge("a chain that skips two switches once", Shapes.chain(6), ints(5, 1, 1, 5, 1, 5));
        suite.edge(
                "a chain that starts in the middle of the numbers",
                rows(ints(3, 0), ints(0, 4), ints(1, 3), ints(4, 2)),
                ints(1, 2, 3, 4, 5));
        suite.edge("a star with a light centre", Shapes.star(5), ints(3, 1, 1, 1, 1));
        suite.edge("a star with a heavy centre", Shapes.star(5), ints(5, 1, 1, 1, 1));
        suite.edge(
                "a star whose centre weighs as much as the rest", Shapes.star(4), ints(3, 1, 1, 1));
        suite.edge(
                "a star with the last switch in the centre",
                rows(ints(3, 0), ints(3, 1), ints(2, 3)),
                ints(2, 2, 2, 5));
        suite.edge(
                "neither the parent nor the child is taken",
                rows(ints(0, 1), ints(0, 2), ints(1, 3), ints(1, 4)),
                ints(1, 1, 9, 9, 9));
        suite.edge(
                "the total exceeds 32 bits",
                Shapes.star(6),
                ints(1, WEIGHT_MAX, WEIGHT_MAX, WEIGHT_MAX, WEIGHT_MAX, WEIGHT_MAX));
        suite.edge("equal weights on a chain of even length", Shapes.chain(4), ints(2, 2, 2, 2));
        suite.edge("equal weights on a chain of odd length", Shapes.chain(5), ints(2, 2, 2, 2, 2));
        suite.random("small trees", 60, r -> weighted(r, r.between(1, 9), 10));
        suite.random("equal weights", 15, r -> weighted(r, r.between(5, 12), 1));
        suite.random("larger trees", 20, r -> weighted(r, r.between(10, 14), 100));
        suite.scale(
                "chain",
                doubling(SWITCHES_MAX / 16, 5),
                (r, n) -> input(Shapes.chain(n), weights(r, n)));
        suite.scale(
                "chain with leaves, renamed",
                doubling(SWITCHES_MAX / 16, 5),
                (r, n) -> input(r.renamed(Shapes.caterpillar(n), n), weights(r, n)));
    }

    private static Input weighted(Rand r, int n, int weightMax) {
        return input(r.treeEdges(n), r.ints(n, 1, weightMax));
    }

    private static int[] weights(Rand r, int n) {
        return r.ints(n, 1, WEIGHT_MAX);
    }

    static void valid(int[][] edges, int[] weights) {
        int n = weights.length;
        require(n >= 1 && n <= SWITCHES_MAX, "there are 1 to 100,000 switches, not " + n);
        requireAll(weights, 1, WEIGHT_MAX, "weights");
        require(
                edges.length == n - 1,
                n + " switches are joined by " + (n - 1) + " cables, not " + edges.length);
        int[] parent = new int[n];
        Arrays.setAll(parent, i -> i);
        for (int[] edge : edges) {
            require(
                    edge.length == 2,
                    "each cable is a pair of switches, not " + Arrays.toString(edge));
            require(
                    edge[0] >= 0 && edge[0] < n && edge[1] >= 0 && edge[1] < n,
                    "the switches are numbered 0 to " + (n - 1) + ", not " + Arrays.toString(edge));
            int a = root(parent, edge[0]);
            int b = root(parent, edge[1]);
            require(
                    a != b,
                    "the cables form a tree, but " + Arrays.toString(edge) + " closes a loop");
            parent[a] = b;
        }
    }

    private static int root(int[] parent, int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
