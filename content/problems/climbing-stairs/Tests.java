import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int STAGES_MAX = 1_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single stage", 1);
        suite.edge("two stages", 2);
        suite.edge("an odd number of stages", 5);
        suite.edge("an even number of stages", 6);
        suite.edge("ten stages", 10);
        suite.edge("the last number of ways below the modulus", 43);
        suite.edge("the first number of ways above the modulus", 44);
        suite.edge("the first number of ways above 32 bits, signed", 46);
        suite.edge("the last number of ways within 64 bits, signed", 91);
        suite.edge("the first number of ways above 64 bits, signed", 92);
        suite.edge("the first number of ways above 64 bits, unsigned", 93);
        suite.edge("five hundred stages", 500);
        suite.random("up to 30", 15, r -> input(r.between(7, 30)));
        suite.random("up to 1,000", 25, r -> input(r.between(31, 1_000)));
        suite.scale("many stages", doubling(STAGES_MAX / 16, 5), (r, n) -> input(n));
    }

    static void valid(int stages) {
        require(
                stages >= 1 && stages <= STAGES_MAX,
                "stages lies between 1 and 1,000,000, not " + stages);
    }
}
