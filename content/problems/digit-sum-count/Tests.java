import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int QUERIES_MAX = 4_000;
    private static final long NUMBER_MAX = 1_000_000_000_000_000_000L;
    private static final int SUM_MAX = 162;

    @Override
    public void define(Suite suite) {
        suite.edge("0 alone, digit sum 0", queries(longs(0, 0, 0)));
        suite.edge("0 alone, another digit sum", queries(longs(0, 0, 1)));
        suite.edge("digit sum 0 without the number 0", queries(longs(1, 1_000, 0)));
        suite.edge("digit sum 0 with the number 0", queries(longs(0, 1_000, 0)));
        suite.edge("the range begins at 0, the digit sum is not 0", queries(longs(0, 30, 3)));
        suite.edge("the range begins at 1", queries(longs(1, 30, 3)));
        suite.edge("the lower end is counted", queries(longs(14, 22, 5)));
        suite.edge("the upper end is counted", queries(longs(6, 14, 5)));
        suite.edge("the lower end is just above a number that counts", queries(longs(15, 22, 5)));
        suite.edge("the upper end is just below a number that counts", queries(longs(6, 13, 5)));
        suite.edge("one number that counts", queries(longs(123, 123, 6)));
        suite.edge("one number that does not count", queries(longs(123, 123, 7)));
        suite.edge("a power of ten as upper end", queries(longs(1, 100, 1)));
        suite.edge("only nines", queries(longs(0, 999, 27)));
        suite.edge("more than all digits can give", queries(longs(0, 999, 28)));
        suite.edge("a zero among the digits of the upper end", queries(longs(0, 2_080, 10)));
        suite.edge("ends with different numbers of digits", queries(longs(7, 1_234, 7)));
        suite.edge("the whole range, digit sum 0", queries(longs(0, NUMBER_MAX, 0)));
        suite.edge("the whole range, digit sum 1", queries(longs(0, NUMBER_MAX, 1)));
        suite.edge("the whole range, the most frequent sum", queries(longs(0, NUMBER_MAX, 81)));
        suite.edge("the whole range, the largest digit sum", queries(longs(0, NUMBER_MAX, 162)));
        suite.edge("the largest number alone", queries(longs(NUMBER_MAX, NUMBER_MAX, 1)));
        suite.edge("the largest number is left out", queries(longs(1, NUMBER_MAX - 1, 1)));
        suite.edge(
                "several queries with the same ends, and the first one again",
                queries(
                        longs(10, 500, 4),
                        longs(10, 500, 5),
                        longs(11, 500, 4),
                        longs(10, 499, 4),
                        longs(10, 500, 4)));
        suite.random("short ranges", 50, r -> batch(r, r.between(1, 5), 300, 20));
        suite.random("longer ranges", 25, r -> batch(r, r.between(1, 4), 20_000, 30));
        suite.random("long numbers", 5, r -> batch(r, 2, NUMBER_MAX, SUM_MAX));
        suite.scale(
                "queries up to 10¹⁸",
                doubling(QUERIES_MAX / 16, 5),
                (r, n) -> batch(r, n, NUMBER_MAX, SUM_MAX));
    }

    private static Input queries(long[]... queries) {
        return input((Object) queries);
    }

    private static Input batch(Rand r, int n, long numberMax, int sumMax) {
        long[][] queries = new long[n][];
        Arrays.setAll(
                queries,
                i -> {
                    long a = r.between(0L, numberMax);
                    long b = r.between(0L, numberMax);
                    return longs(Math.min(a, b), Math.max(a, b), r.between(0, sumMax));
                });
        return queries(queries);
    }

    static void valid(long[][] queries) {
        require(
                queries.length >= 1 && queries.length <= QUERIES_MAX,
                "there are 1 to 4,000 queries, not " + queries.length);
        for (long[] query : queries) {
            require(
                    query.length == 3,
                    "each query is [low, high, sum], not " + Arrays.toString(query));
            require(
                    query[0] >= 0 && query[0] <= query[1] && query[1] <= NUMBER_MAX,
                    "0 ≤ low ≤ high ≤ 10¹⁸, which does not hold for " + Arrays.toString(query));
            require(
                    query[2] >= 0 && query[2] <= SUM_MAX,
                    "sum lies between 0 and 162, not " + query[2]);
        }
    }
}
