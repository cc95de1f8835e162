import static onsite.tests.Values.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalLong;
import onsite.tests.*;

/// A total of -1 would be taken for "not connected", so generators avoid it.
public final class Tests implements TestSuite {
    private static final int NODES_MAX = 100_000;
    private static final int EDGES_MAX = 200_000;
    private static final int PRICE_MAX = 2_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single node", 1, rows());
        suite.edge("a single node with a line to itself", 1, rows(ints(0, 0, -7)));
        suite.edge("two nodes without lines", 2, rows());
        suite.edge("two nodes with one line", 2, rows(ints(1, 0, 5)));
        suite.edge("a line for nothing", 2, rows(ints(0, 1, 0)));
        suite.edge("only lines to themselves", 2, rows(ints(0, 0, 1), ints(1, 1, 1)));
        suite.edge("parallel lines, the cheaper first", 2, rows(ints(0, 1, 2), ints(1, 0, 9)));
        suite.edge("parallel lines, the cheaper last", 2, rows(ints(0, 1, 9), ints(1, 0, 2)));
        suite.edge(
                "a line to itself is the cheapest",
                3,
                rows(ints(1, 1, -9), ints(0, 1, 3), ints(1, 2, 4)));
        suite.edge(
                "parallel lines are cheaper than the only way on",
                3,
                rows(ints(0, 1, 1), ints(0, 1, 2), ints(1, 2, 50)));
        suite.edge(
                "as many lines as a tree has, but they form a loop",
                4,
                rows(ints(0, 1, 1), ints(1, 2, 1), ints(2, 0, 1)));
        suite.edge(
                "only node 0 is not connected",
                4,
                rows(ints(1, 2, 1), ints(2, 3, 1), ints(3, 1, 1)));
        suite.edge(
                "two parts of two nodes each",
                4,
                rows(ints(0, 1, 1), ints(2, 3, 1), ints(1, 0, 2), ints(3, 2, 2)));
        suite.edge("a line of nodes", 4, rows(ints(2, 3, 5), ints(0, 1, 6), ints(1, 2, 7)));
        suite.edge(
                "a ring, its dearest line is left out",
                4,
                rows(ints(0, 1, 5), ints(1, 2, 8), ints(2, 3, 6), ints(3, 0, 7)));
        suite.edge(
                "all lines cost the same",
                4,
                rows(
                        ints(0, 1, 3),
                        ints(0, 2, 3),
                        ints(0, 3, 3),
                        ints(1, 2, 3),
                        ints(1, 3, 3),
                        ints(2, 3, 3)));
        suite.edge(
                "the dearest line is the only way to a node",
                4,
                rows(ints(0, 1, 1), ints(1, 2, 1), ints(0, 2, 1), ints(2, 3, 100)));
        suite.edge(
                "short ways from node 0 cost more in total",
                4,
                rows(ints(0, 1, 5), ints(0, 2, 6), ints(0, 3, 7), ints(1, 2, 2), ints(2, 3, 2)));
        suite.edge(
                "a node is seen first over a dear line",
                3,
                rows(ints(0, 2, 9), ints(0, 1, 1), ints(1, 2, 2)));
        suite.edge(
                "the cheapest lines of all nodes leave two parts",
                4,
                rows(ints(0, 1, 1), ints(2, 3, 1), ints(1, 2, 9), ints(0, 3, 8)));
        suite.edge(
                "all lines have a negative price and form a loop",
                3,
                rows(ints(0, 1, -3), ints(1, 2, -3), ints(2, 0, -3)));
        suite.edge("the total is 0", 3, rows(ints(0, 1, -4), ints(1, 2, 4), ints(0, 2, 5)));
        suite.edge("the total is 1", 3, rows(ints(0, 1, -4), ints(1, 2, 5), ints(0, 2, 6)));
        suite.edge("the total is -2", 3, rows(ints(0, 1, -4), ints(1, 2, 2), ints(0, 2, 6)));
        suite.edge(
                "the total exceeds 32 bits", 3, rows(ints(0, 1, PRICE_MAX), ints(1, 2, PRICE_MAX)));
        suite.edge(
                "the total falls below 32 bits",
                3,
                rows(ints(0, 1, -PRICE_MAX), ints(1, 2, -PRICE_MAX)));
        suite.edge(
                "the difference of two prices exceeds 32 bits",
                3,
                rows(
                        ints(0, 1, PRICE_MAX),
                        ints(1, 2, -PRICE_MAX),
                        ints(2, 0, -PRICE_MAX + 1),
                        ints(0, 2, PRICE_MAX - 1)));
        suite.random("small networks", 60, r -> network(r, r.between(1, 6), 5));
        suite.random("nearly equal prices", 20, r -> network(r, r.between(2, 7), 1));
        suite.random("extreme prices", 20, r -> network(r, r.between(3, 7), PRICE_MAX));
        suite.random("larger networks", 20, r -> connected(r, r.between(7, 9), 7, 30));
        suite.scale(
                "random networks",
                doubling(18_750, 5),
                (r, n) -> connected(r, n / 3, n / 3, PRICE_MAX));
        suite.scale("a star whose lines come in order of price", doubling(18_750, 5), Tests::star);
        suite.scale("a line of nodes, each joined twice", doubling(18_750, 5), Tests::line);
    }

    /// Mostly connected, with loops, parallel lines and lines to themselves.
    private static Input network(Rand r, int nodes, int priceMax) {
        if (r.chance(0.75)) {
            return connected(r, nodes, r.between(0, nodes), priceMax);
        }
        while (true) {
            int[][] edges = new int[r.between(0, nodes)][];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = any(r, nodes, priceMax);
            }
            if (isUnambiguous(nodes, edges)) {
                return input(nodes, edges);
            }
        }
    }

    private static Input connected(Rand r, int nodes, int more, int priceMax) {
        while (true) {
            int[][] tree = r.weighted(r.treeEdges(nodes), -priceMax, priceMax);
            int[][] edges = Arrays.copyOf(tree, tree.length + more);
            for (int i = tree.length; i < edges.length; i++) {
                edges[i] = any(r, nodes, priceMax);
            }
            r.shuffle(edges);
            if (isUnambiguous(nodes, edges)) {
                return input(nodes, edges);
            }
        }
    }

    private static int[] any(Rand r, int nodes, int priceMax) {
        return ints(
                r.between(0, nodes - 1), r.between(0, nodes - 1), r.between(-priceMax, priceMax));
    }

    /// Half of n are lines from node 0 to all others, each dearer than the one before.
    private static Input star(Rand r, int n) {
        int nodes = Math.min(n / 2, NODES_MAX);
        int[][] edges = Shapes.star(nodes);
        for (int i = 0; i < edges.length; i++) {
            edges[i] = ints(edges[i][0], edges[i][1], 10 * i + r.between(1, 9));
        }
        return input(nodes, edges);
    }

    /// A third of n are nodes. Neighbours are joined by a cheap line and a dear one; the cheap ones
    /// are cheapest at the far end.
    private static Input line(Rand r, int n) {
        int nodes = n / 3;
        int[][] chain = Shapes.chain(nodes);
        int[][] edges = new int[2 * chain.length][];
        for (int i = 0; i < chain.length; i++) {
            int cheap = 10 * (nodes - i) + r.between(0, 9);
            edges[2 * i] = ints(chain[i][0], chain[i][1], cheap);
            edges[2 * i + 1] = ints(chain[i][1], chain[i][0], PRICE_MAX - r.between(0, 9));
        }
        return input(nodes, edges);
    }

    static void valid(int nodes, int[][] edges) {
        require(nodes >= 1 && nodes <= NODES_MAX, "nodes lies between 1 and 100,000, not " + nodes);
        require(edges.length <= EDGES_MAX, "edges has up to 200,000 lines, not " + edges.length);
        for (int[] edge : edges) {
            require(
                    edge.length == 3,
                    "each line is written [a, b, price], not " + Arrays.toString(edge));
            require(
                    edge[0] >= 0 && edge[0] < nodes && edge[1] >= 0 && edge[1] < nodes,
                    "a and b lie between 0 and " + (nodes - 1) + ": " + Arrays.toString(edge));
            require(
                    Math.abs((long) edge[2]) <= PRICE_MAX,
                    "each price lies between -2,000,000,000 and 2,000,000,000, not " + edge[2]);
        }
        require(isUnambiguous(nodes, edges), "the smallest total price is not -1");
    }

    private static boolean isUnambiguous(int nodes, int[][] edges) {
        OptionalLong total = total(nodes, edges);
        return total.isEmpty() || total.getAsLong() != -1;
    }

    /// The smallest total price, if all nodes can be connected.
    private static OptionalLong total(int nodes, int[][] edges) {
        int[][] sorted = edges.clone();
        Arrays.sort(sorted, Comparator.comparingInt(edge -> edge[2]));
        int[] parent = new int[nodes];
        Arrays.setAll(parent, node -> node);
        int parts = nodes;
        long total = 0;
        for (int[] edge : sorted) {
            int a = root(parent, edge[0]);
            int b = root(parent, edge[1]);
            if (a != b) {
                parent[a] = b;
                parts--;
                total += edge[2];
            }
        }
        return parts == 1 ? OptionalLong.of(total) : OptionalLong.empty();
    }

    private static int root(int[] parent, int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
