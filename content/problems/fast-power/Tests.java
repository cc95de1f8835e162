import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int QUERIES_MAX = 20_000;
    private static final long LARGEST = 1_000_000_000_000_000_000L;
    private static final int MODULUS_MAX = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("no queries", queries());
        suite.edge("exponent 0", query(5, 0, 7));
        suite.edge("exponent 1, a base below the modulus", query(5, 1, 7));
        suite.edge("exponent 1, a base above the modulus", query(50, 1, 7));
        suite.edge("exponent 2", query(3, 2, 100));
        suite.edge("exponent 3", query(3, 3, 100));
        suite.edge("exponent 5", query(3, 5, 1_000));
        suite.edge("exponent 6", query(3, 6, 1_000));
        suite.edge("0 to the power of 0", query(0, 0, 9));
        suite.edge("0 to a positive power", query(0, 8, 9));
        suite.edge("a multiple of the modulus to the power of 0", query(18, 0, 9));
        suite.edge("a multiple of the modulus to a positive power", query(18, 4, 9));
        suite.edge("1 to the largest power", query(1, LARGEST, MODULUS_MAX));
        suite.edge("modulus 1, exponent 0", query(6, 0, 1));
        suite.edge("modulus 1, exponent 4", query(6, 4, 1));
        suite.edge("modulus 2, an odd base", query(7, 9, 2));
        suite.edge("modulus 2, an even base", query(8, 9, 2));
        suite.edge("the square exceeds 32 bits", query(65_536, 2, MODULUS_MAX));
        suite.edge("the largest remainder squared", query(MODULUS_MAX - 1L, 2, MODULUS_MAX));
        suite.edge("the largest remainder cubed", query(MODULUS_MAX - 1L, 3, MODULUS_MAX));
        suite.edge("the base exceeds 32 bits", query(4_294_967_299L, 3, 1_000_003));
        suite.edge("the largest base", query(LARGEST, 2, 1_000_003));
        suite.edge("the largest base, an odd exponent", query(LARGEST, 7, MODULUS_MAX));
        suite.edge("the exponent is 2^31", query(3, 1L << 31, MODULUS_MAX));
        suite.edge("the exponent is 2^32", query(3, 1L << 32, 1_000_000_007));
        suite.edge("the exponent is 2^53 + 1", query(3, (1L << 53) + 1, 1_000_000_007));
        suite.edge("the exponent has only ones", query(3, (1L << 59) - 1, 1_000_000_009));
        suite.edge("everything is as large as possible", query(LARGEST, LARGEST, MODULUS_MAX));
        suite.edge(
                "several rows",
                queries(
                        row(2, 3, 5),
                        row(2, 3, 5),
                        row(10, 0, 1),
                        row(0, 0, 2),
                        row(6, 77, 1_000_000_007)));
        suite.random("small numbers", 40, r -> rows(r, r.between(1, 6), 9, 9, 12));
        suite.random("large numbers", 20, r -> rows(r, 4, LARGEST, LARGEST, MODULUS_MAX));
        suite.random("powers of two and their neighbours", 20, Tests::nearPowersOfTwo);
        suite.scale(
                "large numbers in all places",
                Values.doubling(1_250, 5),
                (r, n) -> rows(r, n, LARGEST, LARGEST, MODULUS_MAX));
    }

    private static long[] row(long base, long exponent, long modulus) {
        return Values.longs(base, exponent, modulus);
    }

    private static Input queries(long[]... rows) {
        return Values.input((Object) rows);
    }

    private static Input query(long base, long exponent, long modulus) {
        return queries(row(base, exponent, modulus));
    }

    private static Input rows(Rand r, int n, long base, long exponent, int modulus) {
        long[][] rows = new long[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = row(r.between(0, base), r.between(0, exponent), r.between(1, modulus));
        }
        return queries(rows);
    }

    private static Input nearPowersOfTwo(Rand r) {
        long exponent = (1L << r.between(1, 59)) + r.between(-1, 1);
        return query(r.between(2, 99), exponent, r.between(MODULUS_MAX - 99, MODULUS_MAX));
    }

    static void valid(long[][] queries) {
        Values.require(queries.length <= QUERIES_MAX, "queries has 0 to 20,000 rows");
        for (long[] query : queries) {
            Values.require(query.length == 3, "each row is [base, exponent, modulus]");
            Values.require(
                    query[0] >= 0 && query[0] <= LARGEST,
                    "each base lies between 0 and 10^18, not " + query[0]);
            Values.require(
                    query[1] >= 0 && query[1] <= LARGEST,
                    "each exponent lies between 0 and 10^18, not " + query[1]);
            Values.require(
                    query[2] >= 1 && query[2] <= MODULUS_MAX,
                    "each modulus lies between 1 and 2,147,483,647, not " + query[2]);
        }
    }
}
