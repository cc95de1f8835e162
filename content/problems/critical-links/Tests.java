import static onsite.tests.Shapes.*;
import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onsite.tests.*;

/// Random networks are sparse, so that critical links, loops, parallel links and separate parts
/// occur together.
public final class Tests implements TestSuite {
    private static final int SERVERS_MAX = 200_000;
    private static final int LINKS_MAX = 400_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single server", 1, rows());
        suite.edge("no links at all", 4, rows());
        suite.edge("two servers, one link", 2, rows(ints(0, 1)));
        suite.edge("one link, the larger number first", 2, rows(ints(1, 0)));
        suite.edge("two parallel links", 2, rows(ints(0, 1), ints(0, 1)));
        suite.edge("two parallel links, written in opposite ways", 2, rows(ints(0, 1), ints(1, 0)));
        suite.edge("three parallel links", 2, rows(ints(1, 0), ints(0, 1), ints(1, 0)));
        suite.edge(
                "parallel links in the middle of a chain",
                4,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(2, 1)));
        suite.edge(
                "parallel links at the end of a chain",
                3,
                rows(ints(0, 1), ints(1, 2), ints(1, 2)));
        suite.edge("a chain", 5, chain(5));
        suite.edge("a star", 5, star(5));
        suite.edge("a ring", 5, ring(5));
        suite.edge("every pair is joined", 4, complete(4));
        suite.edge(
                "two rings joined by a link",
                6,
                rows(
                        ints(0, 1),
                        ints(1, 2),
                        ints(2, 0),
                        ints(2, 3),
                        ints(3, 4),
                        ints(4, 5),
                        ints(5, 3)));
        suite.edge(
                "two rings share a server",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 0), ints(2, 3), ints(3, 4), ints(4, 2)));
        suite.edge(
                "two rings joined by two links",
                6,
                rows(
                        ints(0, 1),
                        ints(1, 2),
                        ints(2, 0),
                        ints(2, 3),
                        ints(3, 4),
                        ints(4, 5),
                        ints(5, 3),
                        ints(0, 4)));
        suite.edge(
                "the first part has a loop, the second is a link",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 0), ints(3, 4)));
        suite.edge("server 0 is alone", 4, rows(ints(1, 2), ints(3, 2)));
        suite.edge(
                "a loop with a tail on each server",
                6,
                rows(ints(0, 3), ints(0, 1), ints(1, 4), ints(1, 2), ints(2, 0), ints(2, 5)));
        suite.edge(
                "links in the reverse order of a chain",
                4,
                rows(ints(3, 2), ints(2, 1), ints(1, 0)));
        suite.edge(
                "a way back ends in the middle of the path",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 4), ints(4, 2)));
        suite.edge(
                "a ring with a chord and a tail",
                5,
                rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 0), ints(1, 3), ints(4, 2)));
        suite.random("few servers", 60, r -> sparse(r, r.between(1, 8)));
        suite.random("more servers", 20, r -> sparse(r, r.between(15, 35)));
        suite.scale("a chain of rings", doubling(12_500, 5), Tests::rings);
        suite.scale("a ladder", doubling(6_250, 5), (r, n) -> ladder(n));
    }

    private static Input sparse(Rand r, int servers) {
        int[][] links = new int[servers == 1 ? 0 : r.between(servers / 2, servers * 3 / 2)][];
        for (int i = 0; i < links.length; i++) {
            int a = r.between(0, servers - 1);
            int b = (a + r.between(1, servers - 1)) % servers;
            links[i] = i > 0 && r.chance(0.1) ? links[i - 1].clone() : ints(a, b);
        }
        return input(servers, links);
    }

    /// A chain of all n servers from 0 on. One link in eight is critical; the others lie on rings
    /// of three or have a parallel one.
    private static Input rings(Rand r, int n) {
        List<int[]> links = new ArrayList<>();
        for (int i = 1; i < n; i++) {
            links.add(r.chance(0.5) ? ints(i - 1, i) : ints(i, i - 1));
            if (i % 8 == 1) {
                links.add(ints(i - 1, i));
            } else if (i % 2 == 1) {
                links.add(ints(i - 2, i));
            }
        }
        return input(n, links.toArray(int[][]::new));
    }

    /// Two rows of servers with rungs between them, and a single server at the end.
    private static Input ladder(int n) {
        int columns = n / 2;
        int[][] links = grid(2, columns);
        int[][] more = Arrays.copyOf(links, links.length + 1);
        more[links.length] = ints(2 * columns - 1, 2 * columns);
        return input(2 * columns + 1, more);
    }

    static void valid(int servers, int[][] links) {
        require(
                servers >= 1 && servers <= SERVERS_MAX,
                "servers lies between 1 and 200,000, not " + servers);
        require(links.length <= LINKS_MAX, "links has up to 400,000 pairs, not " + links.length);
        for (int[] link : links) {
            require(
                    link.length == 2,
                    "each link is a pair of servers, not " + Arrays.toString(link));
            requireAll(link, 0, servers - 1, "links");
            require(
                    link[0] != link[1],
                    "each link joins two different servers, not " + Arrays.toString(link));
        }
    }
}
