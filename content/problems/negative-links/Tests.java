import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NODES_MAX = 1_000;
    private static final int LINKS_MAX = 3_000;
    private static final int COST_MAX = 1_000_000_000;

    /// In [#detours]; the costs double from one to the next.
    private static final int DETOURS = 28;

    @Override
    public void define(Suite suite) {
        suite.edge("a single exchange without links", 1, rows(), 0);
        suite.edge("a link to itself that costs", 1, rows(ints(0, 0, 1)), 0);
        suite.edge("a link to itself for nothing", 1, rows(ints(0, 0, 0)), 0);
        suite.edge("a link to itself that earns", 1, rows(ints(0, 0, -1)), 0);
        suite.edge("a link that earns", 2, rows(ints(0, 1, -5)), 0);
        suite.edge("a link that can't be used from its end", 2, rows(ints(0, 1, -5)), 1);
        suite.edge("there and back for nothing", 2, rows(ints(0, 1, 3), ints(1, 0, -3)), 0);
        suite.edge("there and back earns 1", 2, rows(ints(0, 1, 3), ints(1, 0, -4)), 0);
        suite.edge("there and back costs 1", 2, rows(ints(0, 1, 3), ints(1, 0, -2)), 0);
        suite.edge(
                "the dear first link pays later",
                4,
                rows(ints(0, 1, 2), ints(0, 2, 9), ints(2, 1, -8), ints(1, 3, 1)),
                0);
        suite.edge(
                "a way of many links that costs less than one link",
                5,
                rows(ints(0, 4, 0), ints(0, 1, 5), ints(1, 2, -2), ints(2, 3, -2), ints(3, 4, -2)),
                0);
        suite.edge(
                "the longest possible way, listed from its start",
                5,
                rows(ints(0, 1, 1), ints(1, 2, -1), ints(2, 3, 1), ints(3, 4, -1)),
                0);
        suite.edge(
                "the longest possible way, listed from its end",
                5,
                rows(ints(3, 4, -1), ints(2, 3, -1), ints(1, 2, -1), ints(0, 1, -1)),
                0);
        suite.edge(
                "the longest possible way, its numbers descending",
                4,
                rows(ints(1, 0, 2), ints(2, 1, 2), ints(3, 2, 2)),
                3);
        suite.edge(
                "a circle that earns, behind a long way",
                5,
                rows(ints(4, 3, -2), ints(3, 4, 1), ints(2, 3, 1), ints(1, 2, 1), ints(0, 1, 1)),
                0);
        suite.edge(
                "a circle of all exchanges that earns 1",
                4,
                rows(ints(3, 0, -7), ints(2, 3, 2), ints(1, 2, 2), ints(0, 1, 2)),
                0);
        suite.edge(
                "a circle of all exchanges that costs 1",
                4,
                rows(ints(3, 0, -5), ints(2, 3, 2), ints(1, 2, 2), ints(0, 1, 2)),
                0);
        suite.edge(
                "a circle that earns leads to the source, but not back",
                3,
                rows(ints(1, 2, -2), ints(2, 1, 1), ints(2, 0, 1)),
                0);
        suite.edge(
                "a link that earns leads from nowhere to an exchange in reach",
                3,
                rows(ints(2, 1, -9), ints(0, 1, 4)),
                0);
        suite.edge(
                "only exchanges out of reach have links that earn",
                4,
                rows(ints(2, 3, -5), ints(3, 1, -5)),
                0);
        suite.edge(
                "two links between the same exchanges, the cheaper first",
                2,
                rows(ints(0, 1, -3), ints(0, 1, 2)),
                0);
        suite.edge(
                "two links between the same exchanges, the cheaper last",
                2,
                rows(ints(0, 1, 2), ints(0, 1, -3)),
                0);
        suite.edge(
                "more than 2^31 to pay",
                4,
                rows(ints(0, 1, COST_MAX), ints(1, 2, COST_MAX), ints(2, 3, COST_MAX)),
                0);
        suite.edge(
                "more than 2^31 to earn",
                4,
                rows(ints(0, 1, -COST_MAX), ints(1, 2, -COST_MAX), ints(2, 3, -COST_MAX)),
                0);
        suite.random("small networks", 50, r -> network(r, r.between(1, 5), -3, 9));
        suite.random("many links that earn", 20, r -> network(r, r.between(2, 6), -9, 9));
        suite.random("costs from potentials", 30, r -> potentials(r, r.between(2, 7), 20));
        suite.random("large costs", 20, r -> potentials(r, r.between(2, 7), COST_MAX / 3));
        suite.scale("line listed from its end", doubling(250, 5), Tests::line);
        suite.scale("detours that pay late", doubling(250, 5), (r, n) -> detours(n));
    }

    private static Input network(Rand r, int nodes, int low, int high) {
        int[][] links = new int[r.between(0, 2 * nodes)][];
        for (int i = 0; i < links.length; i++) {
            links[i] = ints(r.between(0, nodes - 1), r.between(0, nodes - 1), r.between(low, high));
        }
        return input(nodes, links, r.between(0, nodes - 1));
    }

    /// No circle earns: the costs are at least the differences of numbers given to the exchanges.
    private static Input potentials(Rand r, int nodes, int bound) {
        int[] height = r.ints(nodes, -bound, bound);
        int[][] links = new int[r.between(nodes - 1, 2 * nodes)][];
        for (int i = 0; i < links.length; i++) {
            int from = r.between(0, nodes - 1);
            int to = r.between(0, nodes - 1);
            int more = r.chance(0.5) ? 0 : r.between(0, bound / 4);
            links[i] = ints(from, to, height[to] - height[from] + more);
        }
        return input(nodes, links, r.between(0, nodes - 1));
    }

    /// A quarter of n are exchanges, in a line from the source. The other links jump ahead at a
    /// higher cost, or lead back. The links farthest from the source are listed first, so that each
    /// pass gets one exchange farther.
    private static Input line(Rand r, int n) {
        int nodes = n / 4;
        int[][] links = new int[3 * (nodes - 1)][];
        for (int node = 0; node + 1 < nodes; node++) {
            int at = links.length - 3 - 3 * node;
            int ahead = r.between(node + 1, nodes - 1);
            int back = r.between(0, node);
            links[at] = ints(node, node + 1, r.between(-1_000, -900));
            links[at + 1] = ints(node, ahead, r.between(0, 1_000));
            links[at + 2] = ints(node, back, (node - back + 1) * 1_000 + r.between(0, 1_000));
        }
        return input(nodes, links, 0);
    }

    /// Starts with a row of detours. Each looks dear at its first link, so that a search that takes
    /// the cheapest exchange first settles everything behind before it learns that the detour pays;
    /// and it pays more than all that follow together. The rest is a line on its own.
    private static Input detours(int n) {
        int nodes = n / 4;
        var links = new ArrayList<int[]>();
        for (int i = DETOURS - 1; i >= 0; i--) {
            int gain = 1 << (DETOURS - i);
            links.add(ints(2 * i, 2 * i + 2, 0));
            links.add(ints(2 * i, 2 * i + 1, gain));
            links.add(ints(2 * i + 1, 2 * i + 2, -2 * gain));
        }
        int first = 2 * DETOURS + 1;
        for (int node = nodes - 1; node > first; node--) {
            links.add(ints(node - 1, node, 1));
            links.add(ints(node, node - 1, 0));
        }
        if (first < nodes) {
            links.add(ints(0, first, 5));
        }
        return input(nodes, links.toArray(int[][]::new), 0);
    }

    static void valid(int nodes, int[][] links, int source) {
        require(nodes >= 1 && nodes <= NODES_MAX, "nodes lies between 1 and 1,000, not " + nodes);
        require(links.length <= LINKS_MAX, "links has up to 3,000 links, not " + links.length);
        for (int[] link : links) {
            require(
                    link.length == 3,
                    "each link is written [from, to, cost], not " + Arrays.toString(link));
            requireNode(link[0], nodes, "from");
            requireNode(link[1], nodes, "to");
            require(
                    Math.abs((long) link[2]) <= COST_MAX,
                    "each cost lies between -1,000,000,000 and 1,000,000,000, not " + link[2]);
        }
        requireNode(source, nodes, "source");
    }

    private static void requireNode(int node, int nodes, String what) {
        require(
                node >= 0 && node < nodes,
                what + " lies between 0 and " + (nodes - 1) + ", not " + node);
    }
}
