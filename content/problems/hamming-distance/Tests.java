import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int WORDS_MAX = 100_000;
    private static final long LEAST = Long.MIN_VALUE;
    private static final long GREATEST = Long.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("both words are zero", longs(0), longs(0));
        suite.edge("equal words", longs(12, -7), longs(12, -7));
        suite.edge("only the lowest bit differs", longs(1), longs(0));
        suite.edge("only the uppermost bit differs", longs(LEAST), longs(0));
        suite.edge("the second word has the uppermost bit", longs(0), longs(LEAST));
        suite.edge("all bits differ", longs(LEAST), longs(GREATEST));
        suite.edge("minus one and zero", longs(-1), longs(0));
        suite.edge("minus one and one", longs(-1), longs(1));
        suite.edge("two negative words", longs(-3), longs(-2));
        suite.edge("as many set bits, at other places", longs(10), longs(5));
        suite.edge("words of different lengths in binary", longs(5), longs(3));
        suite.edge("a long and a short word", longs(1L << 40), longs(1));
        suite.edge("bit 31 differs", longs(1L << 31), longs(0));
        suite.edge("bit 32 differs", longs(1L << 32), longs(0));
        suite.edge(
                "the difference of the numbers has one bit, they differ in many",
                longs(8),
                longs(7));
        suite.edge("only the first words differ", longs(6, 9, 9), longs(1, 9, 9));
        suite.edge("only the last words differ", longs(9, 9, 6), longs(9, 9, 1));
        suite.edge("the same words in another order", longs(1, 2, 4), longs(4, 1, 2));
        suite.random("small words", 30, r -> bitmaps(r, r.between(1, 6), 3));
        suite.random("one word", 30, r -> bitmaps(r, 1, 63));
        suite.random("more words", 20, r -> bitmaps(r, r.between(5, 40), 63));
        suite.scale("any words", doubling(6_250, 5), (r, n) -> bitmaps(r, n, 63));
    }

    /// Two bitmaps whose words differ in up to `bits` low bits and the sign, some not at all.
    private static Input bitmaps(Rand r, int n, int bits) {
        long[] first = new long[n];
        long[] second = new long[n];
        for (int i = 0; i < n; i++) {
            first[i] = r.nextLong() >> 63 - bits;
            second[i] = r.chance(0.2) ? first[i] : r.nextLong() >> 63 - bits;
        }
        return input(first, second);
    }

    static void valid(long[] first, long[] second) {
        require(
                first.length >= 1 && first.length <= WORDS_MAX,
                "first has 1 to 100,000 words, not " + first.length);
        require(
                first.length == second.length,
                "first and second have the same length, not "
                        + first.length
                        + " and "
                        + second.length);
    }
}
