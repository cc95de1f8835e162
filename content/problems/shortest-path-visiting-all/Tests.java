import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int HOSTS_MAX = 15;

    @Override
    public void define(Suite suite) {
        suite.edge("two hosts", links(2, "0-1"));
        suite.edge("a chain in the order of the numbers", links(4, "0-1 1-2 2-3"));
        suite.edge(
                "a chain whose ends are in the middle of the numbers", links(5, "2-4 4-0 0-1 1-3"));
        suite.edge("a ring", links(5, "0-1 1-2 2-3 3-4 4-0"));
        suite.edge("all hosts are linked to each other", links(4, "0-1 0-2 0-3 1-2 1-3 2-3"));
        suite.edge("a star with host 0 in the centre", links(5, "0-1 0-2 0-3 0-4"));
        suite.edge("a star with the last host in the centre", links(5, "4-1 4-2 4-3 4-0"));
        suite.edge("a long arm and two short ones", links(6, "0-1 1-2 2-3 3-4 3-5"));
        suite.edge(
                "two arms of two links and one of three", links(8, "0-1 1-2 0-3 3-4 0-5 5-6 6-7"));
        suite.edge("two stars joined by one link", links(6, "0-1 0-2 0-3 3-4 3-5"));
        suite.edge("a ring with a tail on each host", links(6, "0-1 1-2 2-0 0-3 1-4 2-5"));
        suite.edge("two triangles that share a host", links(5, "0-1 1-2 2-0 2-3 3-4 4-2"));
        suite.edge("two arms of two links and one of one link", links(6, "0-1 0-2 2-3 0-4 4-5"));
        suite.random("trees", 40, r -> tree(r, r.between(2, 7)));
        suite.random("trees with a few more links", 40, r -> connected(r, 7, r.between(7, 9)));
        suite.random("many links", 20, r -> connected(r, 6, r.between(8, 13)));
        suite.scale("two stars", sizes(), Tests::twoStars);
        suite.scale("star", sizes(), Tests::star);
    }

    private static int[] sizes() {
        return ints(
                HOSTS_MAX - 5,
                HOSTS_MAX - 4,
                HOSTS_MAX - 3,
                HOSTS_MAX - 2,
                HOSTS_MAX - 1,
                HOSTS_MAX);
    }

    /// Links written `u-v`, with a space between them.
    private static Input links(int n, String links) {
        int[][] edges =
                Arrays.stream(links.split(" "))
                        .map(link -> link.split("-"))
                        .map(ends -> ints(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toArray(int[][]::new);
        return graph(n, edges);
    }

    private static Input tree(Rand r, int n) {
        return graph(n, r.treeEdges(n));
    }

    private static Input connected(Rand r, int n, int links) {
        return graph(n, r.connectedEdges(n, links));
    }

    private static Input twoStars(Rand r, int n) {
        int[][] edges = Shapes.star(n);
        for (int host = 2; host < n; host += 2) {
            edges[host - 1][0] = 1;
        }
        return graph(n, r.renamed(edges, n));
    }

    private static Input star(Rand r, int n) {
        return graph(n, r.renamed(Shapes.star(n), n));
    }

    private static Input graph(int n, int[][] edges) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int host = 0; host < n; host++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        int[][] graph = new int[n][];
        Arrays.setAll(
                graph, host -> neighbours.get(host).stream().mapToInt(Integer::intValue).toArray());
        return input((Object) graph);
    }

    static void valid(int[][] graph) {
        int n = graph.length;
        require(n >= 1 && n <= HOSTS_MAX, "there are 1 to 15 hosts, not " + n);
        boolean[][] linked = new boolean[n][n];
        for (int host = 0; host < n; host++) {
            for (int other : graph[host]) {
                require(
                        other >= 0 && other < n && other != host,
                        "host " + host + " is linked to other hosts only, not to " + other);
                require(
                        !linked[host][other],
                        "host " + host + " names host " + other + " more than once");
                linked[host][other] = true;
            }
        }
        for (int host = 0; host < n; host++) {
            for (int other : graph[host]) {
                require(
                        linked[other][host],
                        "host "
                                + host
                                + " names host "
                                + other
                                + ", so the other must name it too");
            }
        }
        boolean[] reached = new boolean[n];
        require(reach(graph, 0, reached) == n, "every host can be reached from every other");
    }

    private static int reach(int[][] graph, int host, boolean[] reached) {
        reached[host] = true;
        int count = 1;
        for (int other : graph[host]) {
            if (!reached[other]) {
                count += reach(graph, other, reached);
            }
        }
        return count;
    }
}
