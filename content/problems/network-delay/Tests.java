import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 100_000;
    private static final int LINKS_MAX = 200_000;
    private static final int DELAY_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single node with a link to itself", 1, rows(ints(0, 0, 5)), 0);
        suite.edge("two nodes without links", 2, rows(), 0);
        suite.edge("one link", 2, rows(ints(0, 1, 5)), 0);
        suite.edge("one link, and the source at its end", 2, rows(ints(0, 1, 5)), 1);
        suite.edge("a link without delay", 2, rows(ints(1, 0, 0)), 1);
        suite.edge("a delay of one", 2, rows(ints(0, 1, 1)), 0);
        suite.edge(
                "only the last node is never reached",
                4,
                rows(ints(0, 1, 1), ints(1, 2, 1), ints(3, 0, 1)),
                0);
        suite.edge(
                "only node 0 is never reached",
                4,
                rows(ints(1, 2, 1), ints(2, 3, 1), ints(3, 1, 1)),
                1);
        suite.edge(
                "the node reached last is not the one with the highest number",
                4,
                rows(ints(3, 0, 9), ints(3, 1, 1), ints(1, 2, 1)),
                3);
        suite.edge(
                "many fast links beat one slow link",
                4,
                rows(ints(0, 3, 10), ints(0, 1, 3), ints(1, 2, 3), ints(2, 3, 3)),
                0);
        suite.edge(
                "one slow link beats many fast links",
                4,
                rows(ints(0, 3, 8), ints(0, 1, 3), ints(1, 2, 3), ints(2, 3, 3)),
                0);
        suite.edge(
                "a node gets earlier twice, and another waits for it",
                5,
                rows(
                        ints(0, 3, 20),
                        ints(0, 1, 1),
                        ints(1, 3, 10),
                        ints(1, 2, 1),
                        ints(2, 3, 1),
                        ints(3, 4, 1)),
                0);
        suite.edge(
                "two links between the same nodes, the faster first",
                2,
                rows(ints(0, 1, 2), ints(0, 1, 9)),
                0);
        suite.edge(
                "two links between the same nodes, the faster last",
                2,
                rows(ints(0, 1, 9), ints(0, 1, 2)),
                0);
        suite.edge(
                "the way back is shorter than the way there",
                3,
                rows(ints(2, 0, 1), ints(0, 1, 5), ints(1, 2, 5)),
                0);
        suite.edge(
                "a circle without any delay",
                4,
                rows(ints(0, 1, 0), ints(1, 2, 0), ints(2, 0, 0), ints(2, 3, 0)),
                0);
        suite.edge("the largest delay", 2, rows(ints(0, 1, DELAY_MAX)), 0);
        suite.edge(
                "the time does not fit into 32 bits",
                4,
                rows(ints(0, 1, DELAY_MAX), ints(1, 2, DELAY_MAX), ints(2, 3, DELAY_MAX)),
                0);
        suite.edge(
                "a slow way would wrap around to a small number in 32 bits",
                6,
                rows(
                        ints(0, 1, DELAY_MAX),
                        ints(1, 2, DELAY_MAX),
                        ints(2, 3, DELAY_MAX),
                        ints(3, 4, DELAY_MAX),
                        ints(4, 5, 300_000_000),
                        ints(0, 5, 500_000_000)),
                0);
        suite.random("small networks", 40, r -> network(r, r.between(1, 6), 9));
        suite.random("equal delays", 20, r -> network(r, r.between(2, 7), 0));
        suite.random("long delays", 20, r -> network(r, r.between(3, 7), DELAY_MAX));
        suite.random("larger networks", 20, r -> network(r, r.between(8, 30), 20));
        suite.scale("long line with detours", doubling(18_750, 5), Tests::line);
        suite.scale("busy hub", doubling(9_375, 5), Tests::hub);
    }

    /// Mostly a tree away from the source, so that every node is reached, with other links between.
    private static Input network(Rand r, int nodes, int delayMax) {
        int[] name = r.permutation(nodes);
        int tree = r.chance(0.8) ? nodes - 1 : r.between(0, nodes - 1);
        int[][] links = new int[tree + r.between(0, 2 * nodes)][];
        for (int i = 0; i < links.length; i++) {
            int from = i < tree ? name[r.between(Math.max(0, i - 3), i)] : r.between(0, nodes - 1);
            int to = i < tree ? name[i + 1] : r.between(0, nodes - 1);
            links[i] = ints(from, to, r.between(0, delayMax));
        }
        r.shuffle(links);
        return input(nodes, links, name[0]);
    }

    /// A third of n are nodes, which form a line from the source; the other links skip one or two
    /// nodes, or lead back. The links farthest from the source are listed first. What is near on
    /// the line is near in memory, so that time grows with n and not with the misses of a cache.
    private static Input line(Rand r, int n) {
        int nodes = n / 3;
        int[][] links = new int[2 * (nodes - 1)][];
        for (int node = 0; node + 1 < nodes; node++) {
            int other =
                    r.chance(0.5) && node + 3 < nodes
                            ? node + r.between(2, 3)
                            : r.between(Math.max(0, node - 50), node);
            int at = links.length - 2 - 2 * node;
            links[at] = ints(node, node + 1, r.between(1, DELAY_MAX / 2));
            links[at + 1] = ints(node, other, r.between(1, DELAY_MAX));
        }
        return input(nodes, links, 0);
    }

    /// A third of n are nodes. As many links lead from the source to one hub, each faster than the
    /// one before, and the rest from the hub to everything else.
    private static Input hub(Rand r, int n) {
        int nodes = n / 3;
        int[] at = r.permutation(nodes);
        int[][] links = new int[2 * nodes - 2][];
        for (int i = 0; i < nodes; i++) {
            links[i] = ints(at[0], at[1], DELAY_MAX - i * 1_000 - r.between(0, 999));
        }
        for (int i = nodes; i < links.length; i++) {
            links[i] = ints(at[1], at[i - nodes + 2], r.between(DELAY_MAX / 2, DELAY_MAX));
        }
        return input(nodes, links, at[0]);
    }

    static void valid(int nodes, int[][] links, int source) {
        require(nodes >= 1 && nodes <= NODES_MAX, "nodes lies between 1 and 100,000, not " + nodes);
        require(links.length <= LINKS_MAX, "links has up to 200,000 links, not " + links.length);
        for (int[] link : links) {
            require(
                    link.length == 3,
                    "each link is written [from, to, delay], not " + Arrays.toString(link));
            requireNode(link[0], nodes, "from");
            requireNode(link[1], nodes, "to");
            require(
                    link[2] >= 0 && link[2] <= DELAY_MAX,
                    "each delay lies between 0 and 1,000,000,000, not " + link[2]);
        }
        requireNode(source, nodes, "source");
    }

    private static void requireNode(int node, int nodes, String what) {
        require(
                node >= 0 && node < nodes,
                what + " lies between 0 and " + (nodes - 1) + ", not " + node);
    }
}
