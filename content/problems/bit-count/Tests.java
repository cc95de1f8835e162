import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    @Override
    public void define(Suite suite) {
        suite.edge("no bit is set", 0L);
        suite.edge("only the lowest bit", 1L);
        suite.edge("one bit, not the lowest", 2L);
        suite.edge("two neighbouring bits", 3L);
        suite.edge("two bits with a gap", 5L);
        suite.edge("only bit 31, the sign of a 32-bit int", 1L << 31);
        suite.edge("only bit 32", 1L << 32);
        suite.edge("only bit 62", 1L << 62);
        suite.edge("only bit 63, the smallest number", Long.MIN_VALUE);
        suite.edge("bits 63 and 0", Long.MIN_VALUE + 1);
        suite.edge("all bits but the uppermost, the largest number", Long.MAX_VALUE);
        suite.edge("all bits but the lowest", -2L);
        suite.edge("the lower half is set", 0xFFFF_FFFFL);
        suite.edge("the upper half is set", 0xFFFF_FFFFL << 32);
        suite.edge("every other bit", 0x5555_5555_5555_5555L);
        suite.edge("every other bit, with the uppermost", 0xAAAA_AAAA_AAAA_AAAAL);
        suite.random("small numbers", 20, r -> input((long) r.between(-20, 20)));
        suite.random(
                "few set bits", 20, r -> input(1L << r.between(0, 63) | 1L << r.between(0, 63)));
        suite.random("any number", 40, r -> input(r.nextLong()));
        suite.scale("set bits from the lowest up", doubling(4, 5), (r, n) -> input(-1L >>> 64 - n));
    }

    /// Every 64-bit number is valid.
    static void valid(long n) {}
}
