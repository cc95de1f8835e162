import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int VALUES_MAX = 50_000;
    private static final long ROOT_MAX = 3_037_000_499L;

    @Override
    public void define(Suite suite) {
        suite.edge("zero", longs(0));
        suite.edge("one", longs(1));
        suite.edge("two and three", longs(2, 3));
        suite.edge("all values up to 26", upTo(26));
        suite.edge("the same value several times", longs(49, 49, 48, 49));
        suite.edge("values fall", longs(101, 100, 99, 10, 1));
        suite.edge("around the square of 46,340, the last in 32 bits", around(46_340));
        suite.edge("around the square of 46,341", around(46_341));
        suite.edge("around the largest 32-bit number", longs(2_147_483_646L, 2_147_483_647L));
        suite.edge("around 2^31 and 2^32", longs(1L << 31, (1L << 32) - 1, 1L << 32));
        suite.edge("around the square of 65,536", around(65_536));
        suite.edge("around the square of 67,108,865", around(67_108_865));
        suite.edge("around the square of 94,906,266, beyond 53 bits", around(94_906_266));
        suite.edge("around 2^53", longs((1L << 53) - 1, 1L << 53, (1L << 53) + 1));
        suite.edge("around the square of 2^31", around(1L << 31));
        suite.edge("around 2^62", longs((1L << 62) - 1, 1L << 62, (1L << 62) + 1));
        suite.edge("around the largest square", around(ROOT_MAX));
        suite.edge("the largest value", longs(Long.MAX_VALUE));
        suite.edge(
                "several of the largest values",
                longs(Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE - 2, Long.MAX_VALUE - 3));
        suite.random("small", 40, r -> input(r.longs(r.between(1, 20), 0, 200)));
        suite.random("middling", 20, r -> input(r.longs(r.between(1, 20), 0, 10_000_000)));
        suite.random("near squares", 30, r -> nearSquares(r, r.between(1, 20), 3_000));
        suite.scale("large", doubling(2_500, 5), Tests::large);
        suite.scale("near squares of all sizes", doubling(2_500, 5), Tests::nearLargeSquares);
    }

    private static long[] upTo(int last) {
        long[] values = new long[last + 1];
        Arrays.setAll(values, i -> i);
        return values;
    }

    private static long[] around(long root) {
        return longs(root * root - 1, root * root, root * root + 1);
    }

    private static Input nearSquares(Rand r, int n, long rootMax) {
        long[] values = new long[n];
        for (int i = 0; i < n; i++) {
            long root = r.between(1, rootMax);
            values[i] = root * root + r.between(-1, 1);
        }
        return input(values);
    }

    private static Input nearLargeSquares(Rand r, int n) {
        return nearSquares(r, n, ROOT_MAX);
    }

    private static Input large(Rand r, int n) {
        long[] values = new long[n];
        Arrays.setAll(values, i -> r.nextLong() >>> 1);
        return input(values);
    }

    static void valid(long[] values) {
        require(
                values.length >= 1 && values.length <= VALUES_MAX,
                "values has 1 to 50,000 numbers, not " + values.length);
        for (long value : values) {
            require(value >= 0, "values has numbers from 0 to 2^63 - 1, not " + value);
        }
    }
}
