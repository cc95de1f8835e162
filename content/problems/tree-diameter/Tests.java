import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int BROKERS_MAX = 100_000;

    @Override
    public void define(Suite suite) {
        suite.edge("two brokers", tree(rows(ints(0, 1))));
        suite.edge("two brokers, written the other way round", tree(rows(ints(1, 0))));
        suite.edge("a chain that begins at broker 0", tree(Shapes.chain(5)));
        suite.edge("a chain with broker 0 in the middle", tree(rows(ints(0, 1), ints(2, 0))));
        suite.edge(
                "a chain with broker 0 nearer to one end",
                tree(rows(ints(0, 1), ints(2, 0), ints(3, 2), ints(4, 3))));
        suite.edge("a star with broker 0 in the centre", tree(Shapes.star(5)));
        suite.edge("a star with broker 0 outside", tree(rows(ints(1, 0), ints(1, 2), ints(1, 3))));
        suite.edge(
                "the longest way is far from broker 0",
                tree(
                        rows(
                                ints(0, 1),
                                ints(1, 2),
                                ints(2, 3),
                                ints(3, 4),
                                ints(4, 5),
                                ints(2, 6),
                                ints(6, 7),
                                ints(7, 8))));
        suite.edge(
                "two equally long arms and a short one",
                tree(rows(ints(0, 1), ints(1, 2), ints(0, 3), ints(3, 4), ints(0, 5))));
        suite.edge(
                "three arms, the longest is listed first",
                tree(rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(0, 4), ints(0, 5), ints(5, 6))));
        suite.edge(
                "three arms, the longest is listed last",
                tree(rows(ints(0, 4), ints(0, 5), ints(5, 6), ints(0, 1), ints(1, 2), ints(2, 3))));
        suite.edge("a chain with a leaf at each broker", tree(Shapes.caterpillar(8)));
        suite.random("small trees", 60, r -> tree(r.treeEdges(r.between(1, 8))));
        suite.random("larger trees", 20, r -> tree(r.treeEdges(r.between(10, 40))));
        suite.random(
                "chains with leaves", 15, r -> renamed(r, Shapes.caterpillar(r.between(3, 20))));
        suite.scale("chain", doubling(BROKERS_MAX / 16, 5), (r, n) -> renamed(r, Shapes.chain(n)));
        suite.scale("random tree", doubling(BROKERS_MAX / 16, 5), (r, n) -> tree(r.treeEdges(n)));
    }

    private static Input tree(int[][] edges) {
        return input((Object) edges);
    }

    private static Input renamed(Rand r, int[][] edges) {
        return tree(r.renamed(edges, edges.length + 1));
    }

    static void valid(int[][] edges) {
        int n = edges.length + 1;
        require(n <= BROKERS_MAX, "there are 1 to 100,000 brokers, not " + n);
        int[] parent = new int[n];
        Arrays.setAll(parent, i -> i);
        for (int[] edge : edges) {
            require(
                    edge.length == 2,
                    "each link is a pair of brokers, not " + Arrays.toString(edge));
            require(
                    edge[0] >= 0 && edge[0] < n && edge[1] >= 0 && edge[1] < n,
                    "with "
                            + edges.length
                            + " links the brokers are numbered 0 to "
                            + (n - 1)
                            + ", not "
                            + Arrays.toString(edge));
            int a = root(parent, edge[0]);
            int b = root(parent, edge[1]);
            require(
                    a != b,
                    "the links form a tree, but " + Arrays.toString(edge) + " closes a loop");
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
