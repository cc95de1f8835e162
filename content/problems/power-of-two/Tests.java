import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    @Override
    public void define(Suite suite) {
        suite.edge("zero", 0L);
        suite.edge("one, the power with exponent 0", 1L);
        suite.edge("two", 2L);
        suite.edge("three", 3L);
        suite.edge("four", 4L);
        suite.edge("five", 5L);
        suite.edge("six is even but has an odd divisor", 6L);
        suite.edge("fourteen has an odd divisor above its root", 14L);
        suite.edge("minus one", -1L);
        suite.edge("minus two", -2L);
        suite.edge("a negative number whose absolute value is a power of two", -1024L);
        suite.edge("2 to the power of 31, beyond a 32-bit int", 1L << 31);
        suite.edge("one below 2 to the power of 31", (1L << 31) - 1);
        suite.edge("2 to the power of 32: its lower 32 bits are 0", 1L << 32);
        suite.edge("its lower 32 bits are a power of two, and more is set", (1L << 40) + 16);
        suite.edge("3 times 2 to the power of 32: its lower 32 bits are 0", 3L << 32);
        suite.edge("one above 2 to the power of 53, beyond exact doubles", (1L << 53) + 1);
        suite.edge("the largest power", 1L << 62);
        suite.edge("one below the largest power", (1L << 62) - 1);
        suite.edge("one above the largest power", (1L << 62) + 1);
        suite.edge("the largest number", Long.MAX_VALUE);
        suite.edge("the smallest number, with only the sign bit set", Long.MIN_VALUE);
        suite.edge("one above the smallest number", Long.MIN_VALUE + 1);
        suite.random("small numbers", 20, r -> input((long) r.between(-5, 40)));
        suite.random("powers", 20, r -> input(1L << r.between(0, 62)));
        suite.random(
                "two set bits", 20, r -> input(1L << r.between(0, 62) | 1L << r.between(0, 63)));
        suite.random("any number", 20, r -> input(r.nextLong()));
        suite.scale("powers of two by exponent", doubling(2, 5), (r, n) -> input(1L << n));
    }

    /// Every 64-bit number is valid.
    static void valid(long n) {}
}
