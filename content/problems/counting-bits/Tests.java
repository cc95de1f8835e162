import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int N_MAX = 1_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("only 0", 0);
        suite.edge("0 and 1", 1);
        suite.edge("n is 2", 2);
        suite.edge("n is 3, the first number with two set bits", 3);
        suite.edge("n is 4, the first number of three binary digits", 4);
        suite.edge("n is one below a power of two", 15);
        suite.edge("n is a power of two", 16);
        suite.edge("n is one above a power of two", 17);
        suite.edge("n has alternating bits", 0b101010);
        suite.edge("all numbers of one byte", 255);
        suite.edge("the first number beyond one byte", 256);
        suite.edge("all numbers of two bytes and the next one", 65_536);
        suite.random("up to 100", 20, r -> input(r.between(5, 100)));
        suite.random("up to 5,000", 10, r -> input(r.between(101, 5_000)));
        suite.scale("table", doubling(N_MAX / 16, 5), (r, n) -> input(n));
    }

    static void valid(int n) {
        require(n >= 0 && n <= N_MAX, "n lies between 0 and 1,000,000");
    }
}
