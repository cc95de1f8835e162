import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Every network is a tree with one more cable.
public final class Tests implements TestSuite {
    private static final int CABLES_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("two switches, two cables", edges("1-2 1-2"));
        suite.edge("two switches, two cables written in opposite ways", edges("1-2 2-1"));
        suite.edge("the larger number is written first", edges("3-2 1-3 2-1"));
        suite.edge("a cable outside the loop is listed last", edges("1-2 2-3 3-1 3-4"));
        suite.edge("the loop is listed first, then a tail", edges("1-2 3-1 2-3 3-4 4-5 6-5"));
        suite.edge("the loop is complete only at the end", edges("1-2 3-4 2-3 4-5 1-5"));
        suite.edge("two groups are joined in the middle", edges("1-2 3-4 2-3 5-1 4-1"));
        suite.edge(
                "two large groups are joined by their outer switches",
                edges("1-2 2-3 4-5 5-6 1-4 3-6"));
        suite.edge("three switches hang from a loop of four", edges("5-1 1-2 2-6 2-3 3-7 3-4 4-1"));
        suite.edge(
                "a star, then a cable between two of its outer switches",
                edges("1-2 1-3 1-4 1-5 3-5"));
        suite.edge(
                "a star written from outside, then a cable between two outer switches",
                edges("2-1 3-1 4-1 5-1 3-5"));
        suite.edge(
                "a second cable to the centre of a star, listed in the middle",
                edges("1-2 1-3 2-1 1-4 1-5"));
        suite.edge("a line closed to a ring", edges("1-2 2-3 3-4 4-5 5-6 6-1"));
        suite.edge(
                "the ring's closing cable is listed before its last one",
                edges("6-1 1-2 2-3 3-4 5-6 4-5"));
        suite.edge("all cables lead towards the highest number", edges("1-4 2-4 3-4 1-2"));
        suite.edge(
                "two parallel cables with others listed between and after",
                edges("4-2 1-3 3-2 2-4 5-1"));
        suite.random("small networks", 60, r -> network(r, r.between(2, 7)));
        suite.random("larger networks", 20, r -> network(r, r.between(15, 50)));
        suite.scale("star, centre written first", doubling(12_500, 5), (r, n) -> star(r, n, true));
        suite.scale("star, centre written last", doubling(12_500, 5), (r, n) -> star(r, n, false));
        suite.scale("ring", doubling(12_500, 5), Tests::ring);
    }

    /// Cables written `u-v`, with a space between them, as the only argument.
    private static Input edges(String cables) {
        return input(
                (Object)
                        Arrays.stream(cables.split(" "))
                                .map(cable -> cable.split("-"))
                                .map(ends ->
                                        ints(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                                .toArray(int[][]::new));
    }

    private static Input network(Rand r, int n) {
        int[][] tree = r.treeEdges(n);
        int[][] edges = new int[n][];
        int extra = r.between(0, n - 1);
        for (int i = 0; i < n; i++) {
            if (i == extra) {
                int u = r.between(1, n);
                int v = (u - 1 + r.between(1, n - 1)) % n + 1;
                edges[i] = ints(u, v);
            } else {
                int[] cable = tree[i < extra ? i : i - 1];
                edges[i] = ints(cable[0] + 1, cable[1] + 1);
            }
        }
        return input((Object) edges);
    }

    /// All cables but the last lead to one switch.
    private static Input star(Rand r, int n, boolean centreFirst) {
        int[] name = r.permutation(n);
        int centre = name[0] + 1;
        int[][] edges = new int[n][];
        for (int i = 1; i < n; i++) {
            int outer = name[i] + 1;
            edges[i - 1] = centreFirst ? ints(centre, outer) : ints(outer, centre);
        }
        int u = r.between(1, n - 2);
        edges[n - 1] = ints(name[u] + 1, name[r.between(u + 1, n - 1)] + 1);
        return input((Object) edges);
    }

    /// Listed in order around the ring; the closing cable comes last.
    private static Input ring(Rand r, int n) {
        int[] name = r.permutation(n);
        int[][] edges = new int[n][];
        for (int i = 0; i < n; i++) {
            edges[i] = ints(name[i] + 1, name[(i + 1) % n] + 1);
        }
        if (r.chance(0.5)) {
            edges[n - 1] = ints(edges[n - 1][1], edges[n - 1][0]);
        }
        return input((Object) edges);
    }

    static void valid(int[][] edges) {
        int n = edges.length;
        require(n >= 2 && n <= CABLES_MAX, "edges has 2 to 200,000 cables, not " + n);
        for (int[] edge : edges) {
            require(
                    edge.length == 2,
                    "each cable is a pair of switches, not " + Arrays.toString(edge));
            require(
                    edge[0] >= 1 && edge[0] <= n && edge[1] >= 1 && edge[1] <= n,
                    "with "
                            + n
                            + " cables the switches are numbered 1 to "
                            + n
                            + ", not "
                            + Arrays.toString(edge));
            require(
                    edge[0] != edge[1],
                    "each cable joins two different switches, not " + Arrays.toString(edge));
        }
        require(groups(edges) == 1, "every switch reaches every other");
    }

    private static int groups(int[][] edges) {
        int n = edges.length;
        int[] parent = new int[n + 1];
        for (int node = 1; node <= n; node++) {
            parent[node] = node;
        }
        int groups = n;
        for (int[] edge : edges) {
            int a = root(parent, edge[0]);
            int b = root(parent, edge[1]);
            if (a != b) {
                parent[a] = b;
                groups--;
            }
        }
        return groups;
    }

    private static int root(int[] parent, int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
