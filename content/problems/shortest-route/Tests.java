import static onsite.tests.Values.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import onsite.tests.*;

/// Several routes may be cheapest, so an answer is walked and its cost compared.
public final class Tests implements TestSuite {
    private static final int NODES_MAX = 100_000;
    private static final int EDGES_MAX = 200_000;
    private static final int COST_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single data centre without links", 1, rows(), 0, 0);
        suite.edge(
                "source and target are the same, with links",
                2,
                rows(ints(0, 1, 1), ints(1, 0, 1)),
                0,
                0);
        suite.edge(
                "source and target are the same, with a link to itself",
                2,
                rows(ints(1, 1, 5)),
                1,
                1);
        suite.edge("no links at all", 3, rows(), 0, 2);
        suite.edge("one link", 2, rows(ints(0, 1, 5)), 0, 1);
        suite.edge("one link in the wrong direction", 2, rows(ints(1, 0, 5)), 0, 1);
        suite.edge(
                "the target is cut off from what the source reaches",
                5,
                rows(ints(0, 1, 1), ints(1, 2, 1), ints(3, 4, 1)),
                0,
                4);
        suite.edge(
                "many cheap links against one dear link",
                5,
                rows(ints(0, 4, 10), ints(0, 1, 2), ints(1, 2, 2), ints(2, 3, 2), ints(3, 4, 2)),
                0,
                4);
        suite.edge(
                "one link against many links that cost more together",
                4,
                rows(ints(0, 1, 2), ints(1, 2, 2), ints(2, 3, 2), ints(0, 3, 5)),
                0,
                3);
        suite.edge(
                "the cheapest first link leads astray",
                4,
                rows(ints(0, 1, 1), ints(1, 3, 100), ints(0, 2, 10), ints(2, 3, 10)),
                0,
                3);
        suite.edge(
                "a data centre on the way gets cheaper twice",
                5,
                rows(
                        ints(0, 3, 20),
                        ints(0, 1, 1),
                        ints(1, 3, 10),
                        ints(1, 2, 1),
                        ints(2, 3, 1),
                        ints(3, 4, 1)),
                0,
                4);
        suite.edge(
                "two links to the same place, the cheaper first",
                3,
                rows(ints(0, 1, 2), ints(0, 1, 9), ints(0, 2, 4), ints(2, 1, 1), ints(1, 2, 1)),
                0,
                1);
        suite.edge(
                "two links to the same place, the cheaper last",
                3,
                rows(ints(0, 1, 9), ints(0, 1, 2), ints(0, 2, 4), ints(2, 1, 1)),
                0,
                1);
        suite.edge(
                "the way back is cheaper than the way there",
                3,
                rows(ints(2, 0, 1), ints(0, 1, 5), ints(1, 2, 5)),
                0,
                2);
        suite.edge(
                "costs of zero, and a circle of them",
                4,
                rows(ints(0, 1, 0), ints(1, 2, 0), ints(2, 0, 0), ints(1, 1, 0), ints(2, 3, 0)),
                0,
                3);
        suite.edge(
                "the total does not fit into 32 bits",
                5,
                rows(
                        ints(0, 1, COST_MAX),
                        ints(1, 2, COST_MAX),
                        ints(2, 4, COST_MAX),
                        ints(0, 3, 1),
                        ints(3, 2, COST_MAX)),
                0,
                4);
        suite.edge(
                "a dear route wraps around to a small number in 32 bits",
                6,
                rows(
                        ints(0, 1, COST_MAX),
                        ints(1, 2, COST_MAX),
                        ints(2, 3, COST_MAX),
                        ints(3, 4, COST_MAX),
                        ints(4, 5, 300_000_000),
                        ints(0, 5, 500_000_000)),
                0,
                5);
        suite.edge(
                "one sum stays below 2^31 and the dearer one exceeds it",
                6,
                rows(
                        ints(0, 1, COST_MAX),
                        ints(1, 2, COST_MAX),
                        ints(2, 5, 100_000_000),
                        ints(0, 3, COST_MAX),
                        ints(3, 4, 990_000_000),
                        ints(4, 5, 500_000_000)),
                0,
                5);
        suite.edge(
                "the source has the highest number and the target the lowest",
                4,
                rows(ints(3, 2, 1), ints(2, 1, 1), ints(1, 0, 1), ints(3, 0, 4)),
                3,
                0);
        suite.random("small networks", 40, r -> network(r, r.between(1, 6), 9));
        suite.random("networks with dear links", 20, r -> network(r, r.between(4, 9), COST_MAX));
        suite.random("networks with few costs", 20, r -> network(r, r.between(4, 9), 1));
        suite.random("larger networks", 15, r -> network(r, r.between(20, 40), 1_000));
        suite.scale("long line with detours", doubling(18_750, 5), Tests::line);
        suite.scale("busy hub", doubling(9_375, 5), Tests::hub);
    }

    private static Input network(Rand r, int nodes, int costMax) {
        int[][] edges = new int[r.between(nodes, 3 * nodes)][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] =
                    ints(r.between(0, nodes - 1), r.between(0, nodes - 1), r.between(0, costMax));
        }
        return input(nodes, edges, r.between(0, nodes - 1), r.between(0, nodes - 1));
    }

    /// A third of n are nodes, which form a line from source to target; the other links skip one or
    /// two nodes, or lead back. The links nearest to the target are listed first. What is near on
    /// the line is near in memory, so that time grows with n and not with the misses of a cache.
    private static Input line(Rand r, int n) {
        int nodes = n / 3;
        int[][] edges = new int[2 * (nodes - 1)][];
        for (int u = 0; u + 1 < nodes; u++) {
            int v =
                    r.chance(0.5) && u + 3 < nodes
                            ? u + r.between(2, 3)
                            : r.between(Math.max(0, u - 50), u);
            int at = edges.length - 2 - 2 * u;
            edges[at] = ints(u, u + 1, r.between(1, COST_MAX / 2));
            edges[at + 1] = ints(u, v, r.between(1, COST_MAX));
        }
        return input(nodes, edges, 0, nodes - 1);
    }

    /// A third of n are nodes. As many links lead from the source to one hub, each cheaper than the
    /// one before, and the rest from the hub to everything else.
    private static Input hub(Rand r, int n) {
        int nodes = n / 3;
        int[] at = r.permutation(nodes);
        int[][] edges = new int[2 * nodes - 2][];
        for (int i = 0; i < nodes; i++) {
            edges[i] = ints(at[0], at[1], COST_MAX - i * 1_000 - r.between(0, 999));
        }
        for (int i = nodes; i < edges.length; i++) {
            edges[i] = ints(at[1], at[i - nodes + 2], r.between(COST_MAX / 2, COST_MAX));
        }
        return input(nodes, edges, at[0], at[r.between(2, nodes - 1)]);
    }

    static void valid(int nodes, int[][] edges, int source, int target) {
        require(nodes >= 1 && nodes <= NODES_MAX, "nodes lies between 1 and 100,000, not " + nodes);
        require(edges.length <= EDGES_MAX, "edges has up to 200,000 links, not " + edges.length);
        for (int[] edge : edges) {
            require(
                    edge.length == 3,
                    "each link is written [u, v, cost], not " + Arrays.toString(edge));
            requireNode(edge[0], nodes, "the start of a link");
            requireNode(edge[1], nodes, "the end of a link");
            require(
                    edge[2] >= 0 && edge[2] <= COST_MAX,
                    "each cost lies between 0 and 1,000,000,000, not " + edge[2]);
        }
        requireNode(source, nodes, "source");
        requireNode(target, nodes, "target");
    }

    private static void requireNode(int node, int nodes, String what) {
        require(
                node >= 0 && node < nodes,
                what + " lies between 0 and " + (nodes - 1) + ", not " + node);
    }

    static void check(
            int nodes, int[][] edges, int source, int target, int[] expected, int[] actual) {
        if (expected.length == 0) {
            require(
                    actual.length == 0,
                    "the target can't be reached, so the answer is an empty list");
            return;
        }
        require(actual.length > 0, "the target can be reached, but the answer is an empty list");
        require(actual[0] == source, "the route starts at " + actual[0] + ", not at " + source);
        int end = actual[actual.length - 1];
        require(end == target, "the route ends at " + end + ", not at " + target);
        requireNoneTwice(nodes, actual);

        Map<Long, Integer> cheapestLink = new HashMap<>();
        for (int[] edge : edges) {
            cheapestLink.merge((long) edge[0] * nodes + edge[1], edge[2], Math::min);
        }
        long best = cost(nodes, cheapestLink, expected);
        long cost = cost(nodes, cheapestLink, actual);
        require(cost <= best, "the route costs " + cost + ", but there is one for " + best);
        if (cost < best) {
            throw new IllegalStateException(
                    "the reference's route costs " + best + ", but there is one for " + cost);
        }
    }

    private static void requireNoneTwice(int nodes, int[] route) {
        boolean[] passed = new boolean[nodes];
        for (int node : route) {
            require(node >= 0 && node < nodes, "there is no data centre " + node);
            require(!passed[node], "the route passes data centre " + node + " twice");
            passed[node] = true;
        }
    }

    private static long cost(int nodes, Map<Long, Integer> cheapestLink, int[] route) {
        long cost = 0;
        for (int i = 1; i < route.length; i++) {
            Integer link = cheapestLink.get((long) route[i - 1] * nodes + route[i]);
            require(link != null, "no link leads from " + route[i - 1] + " to " + route[i]);
            cost += link;
        }
        return cost;
    }
}
