import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int SLOTS_MAX = 200_000;
    private static final int VALUE_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single slot", ints(5));
        suite.edge("two slots, the first is worth more", ints(4, 3));
        suite.edge("two slots, the second is worth more", ints(3, 4));
        suite.edge("three slots, the ends are worth more together", ints(5, 6, 5));
        suite.edge("three slots, the middle is worth more than both ends", ints(2, 6, 3));
        suite.edge("the first and the last of three both count", ints(9, 1, 9));
        suite.edge("two free slots in between are best", ints(9, 1, 1, 9));
        suite.edge("the second and the last slot", ints(1, 9, 2, 2, 8));
        suite.edge("all slots are worth nothing", ints(0, 0, 0));
        suite.edge("equal values, even number of slots", ints(3, 3, 3, 3));
        suite.edge("equal values, odd number of slots", ints(3, 3, 3, 3, 3));
        suite.edge("zeros in between", ints(0, 7, 0, 0, 7, 0, 7));
        suite.edge("the order of even and odd changes midway", ints(9, 1, 9, 1, 1, 9, 1, 9));
        suite.edge("ascending", ints(1, 2, 3, 4, 5, 6));
        suite.edge("descending", ints(6, 5, 4, 3, 2, 1));
        suite.edge(
                "the total exceeds 32 bits",
                ints(VALUE_MAX, 0, VALUE_MAX, 0, VALUE_MAX, 0, VALUE_MAX, 0, VALUE_MAX));
        suite.random("small values", 60, r -> input(r.ints(r.between(1, 10), 0, 6)));
        suite.random("any values", 20, r -> input(r.ints(r.between(5, 18), 0, VALUE_MAX)));
        suite.scale(
                "many slots",
                doubling(SLOTS_MAX / 16, 5),
                (r, n) -> input(r.ints(n, 0, VALUE_MAX)));
    }

    static void valid(int[] values) {
        require(
                values.length >= 1 && values.length <= SLOTS_MAX,
                "values has 1 to 200,000 numbers, not " + values.length);
        requireAll(values, 0, VALUE_MAX, "values");
    }
}
