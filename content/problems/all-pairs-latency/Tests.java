import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int REGIONS_MAX = 160;
    private static final int LINKS_MAX = 30_000;
    private static final int QUERIES_MAX = 100_000;
    private static final int LATENCY_MAX = 1_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single region", 1, rows(), rows(ints(0, 0)));
        suite.edge(
                "a single region with a link to itself", 1, rows(ints(0, 0, 3)), rows(ints(0, 0)));
        suite.edge("no queries", 2, rows(ints(0, 1, 3)), rows());
        suite.edge("no links", 3, rows(), allPairs(3));
        suite.edge("one link", 2, rows(ints(0, 1, 3)), allPairs(2));
        suite.edge("a link of no latency", 2, rows(ints(1, 0, 0)), allPairs(2));
        suite.edge("the same query twice", 2, rows(ints(0, 1, 3)), rows(ints(0, 1), ints(0, 1)));
        suite.edge(
                "a chain along the numbers",
                5,
                rows(ints(0, 1, 1), ints(1, 2, 2), ints(2, 3, 4), ints(3, 4, 8)),
                allPairs(5));
        suite.edge(
                "a chain against the numbers",
                5,
                rows(ints(4, 3, 1), ints(3, 2, 2), ints(2, 1, 4), ints(1, 0, 8)),
                allPairs(5));
        suite.edge(
                "a chain that jumps back and forth",
                6,
                rows(ints(1, 4, 1), ints(4, 2, 1), ints(2, 5, 1), ints(5, 0, 1), ints(0, 3, 1)),
                allPairs(6));
        suite.edge(
                "a ring",
                4,
                rows(ints(0, 1, 1), ints(1, 2, 1), ints(2, 3, 1), ints(3, 0, 1)),
                allPairs(4));
        suite.edge(
                "many fast links beat one slow link",
                4,
                rows(ints(0, 3, 10), ints(0, 1, 3), ints(1, 2, 3), ints(2, 3, 3)),
                allPairs(4));
        suite.edge(
                "one slow link beats many fast links",
                4,
                rows(ints(0, 3, 8), ints(0, 1, 3), ints(1, 2, 3), ints(2, 3, 3)),
                allPairs(4));
        suite.edge(
                "two links, the faster first", 2, rows(ints(0, 1, 2), ints(0, 1, 9)), allPairs(2));
        suite.edge(
                "two links, the faster last", 2, rows(ints(0, 1, 9), ints(0, 1, 2)), allPairs(2));
        suite.edge("the way back takes longer", 2, rows(ints(0, 1, 1), ints(1, 0, 9)), allPairs(2));
        suite.edge(
                "the only stop in between is region 0",
                3,
                rows(ints(1, 0, 4), ints(0, 2, 5)),
                allPairs(3));
        suite.edge(
                "the only stop in between is the last region",
                3,
                rows(ints(0, 2, 4), ints(2, 1, 5)),
                allPairs(3));
        suite.edge(
                "the largest latencies in a row",
                4,
                rows(ints(0, 1, LATENCY_MAX), ints(1, 2, LATENCY_MAX), ints(2, 3, LATENCY_MAX)),
                allPairs(4));
        suite.random("few links", 40, r -> cloud(r, r.between(1, 6), 1));
        suite.random("many links", 20, r -> cloud(r, r.between(2, 5), 4));
        suite.random("rings with other links", 40, r -> ring(r, r.between(3, 7)));
        suite.scale("dense cloud", doubling(10, 5), Tests::dense);
        suite.scale("long way around", doubling(10, 5), Tests::line);
    }

    private static int[][] allPairs(int regions) {
        int[][] queries = new int[regions * regions][];
        for (int i = 0; i < queries.length; i++) {
            queries[i] = ints(i / regions, i % regions);
        }
        return queries;
    }

    private static Input cloud(Rand r, int regions, int linksEach) {
        int[][] links = new int[r.between(0, linksEach * regions + 2)][];
        for (int i = 0; i < links.length; i++) {
            links[i] = ints(r.between(0, regions - 1), r.between(0, regions - 1), r.between(0, 9));
        }
        return input(regions, links, allPairs(regions));
    }

    /// In a random order around, so that the stops of a way are in any order as well.
    private static Input ring(Rand r, int regions) {
        int[] name = r.permutation(regions);
        int[][] links = new int[regions + r.between(0, 3)][];
        for (int i = 0; i < links.length; i++) {
            links[i] =
                    i < regions
                            ? ints(name[i], name[(i + 1) % regions], r.between(1, 3))
                            : ints(
                                    r.between(0, regions - 1),
                                    r.between(0, regions - 1),
                                    r.between(1, 12));
        }
        r.shuffle(links);
        return input(regions, links, allPairs(regions));
    }

    /// A link for each pair; three queries for each pair.
    private static Input dense(Rand r, int n) {
        int[][] links = new int[n * n][];
        for (int i = 0; i < links.length; i++) {
            links[i] = ints(i / n, i % n, r.between(1, 1_000));
        }
        return input(n, links, queries(r, n));
    }

    /// The best way leads along all regions, listed from its end.
    private static Input line(Rand r, int n) {
        int[][] links = new int[n * n][];
        for (int i = 0; i < links.length; i++) {
            int from = n - 1 - i / n;
            int to = i % n;
            links[i] = ints(from, to, to == from + 1 ? r.between(1, 5) : 10 * n);
        }
        return input(n, links, queries(r, n));
    }

    private static int[][] queries(Rand r, int n) {
        int[][] queries = new int[3 * n * n][];
        for (int i = 0; i < queries.length; i++) {
            queries[i] = r.ints(2, 0, n - 1);
        }
        return queries;
    }

    static void valid(int regions, int[][] links, int[][] queries) {
        require(
                regions >= 1 && regions <= REGIONS_MAX,
                "regions lies between 1 and 160, not " + regions);
        require(links.length <= LINKS_MAX, "links has up to 30,000 links, not " + links.length);
        for (int[] link : links) {
            require(
                    link.length == 3,
                    "each link is written [from, to, latency], not " + Arrays.toString(link));
            requireRegion(link[0], regions, "from");
            requireRegion(link[1], regions, "to");
            require(
                    link[2] >= 0 && link[2] <= LATENCY_MAX,
                    "each latency lies between 0 and 1,000,000, not " + link[2]);
        }
        require(
                queries.length <= QUERIES_MAX,
                "queries has up to 100,000 pairs, not " + queries.length);
        for (int[] query : queries) {
            require(
                    query.length == 2,
                    "each query is written [from, to], not " + Arrays.toString(query));
            requireRegion(query[0], regions, "from");
            requireRegion(query[1], regions, "to");
        }
    }

    private static void requireRegion(int region, int regions, String what) {
        require(
                region >= 0 && region < regions,
                what + " lies between 0 and " + (regions - 1) + ", not " + region);
    }
}
