import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int VALUE_MAX = 2_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single value", ints(7), 1);
        suite.edge("a single negative value", ints(-7), 1);
        suite.edge("k is the length of values", ints(3, -8, 5, 1), 4);
        suite.edge("k is 1", ints(3, -8, 5, 1), 1);
        suite.edge("all values are negative", ints(-5, -3, -8, -2, -9), 2);
        suite.edge("the best window is the first", ints(9, 8, 1, 1, 1, 1), 2);
        suite.edge("the best window is the last", ints(1, 1, 1, 1, 8, 9), 2);
        suite.edge("a shorter run of values has a larger sum", ints(-4, 10, -4, -4, 3, 3), 3);
        suite.edge("a longer run of values has a larger sum", ints(5, 5, 5, -20, 6, 1), 2);
        suite.edge("the largest values are far apart", ints(50, -40, 4, 5, -40, 50), 2);
        suite.edge("all values are zero", ints(0, 0, 0, 0), 3);
        suite.edge("all values are equal", ints(6, 6, 6, 6, 6), 3);
        suite.edge("the sum is above 32 bits", ints(VALUE_MAX, VALUE_MAX, VALUE_MAX, 0, 1), 3);
        suite.edge("the sum is below 32 bits", ints(-VALUE_MAX, -VALUE_MAX, -VALUE_MAX), 2);
        suite.edge(
                "a sum above 32 bits is followed by one within",
                ints(VALUE_MAX, VALUE_MAX, -VALUE_MAX, 5),
                2);
        suite.random("short series", 30, r -> series(r, r.between(1, 8), 10));
        suite.random("longer series", 15, r -> series(r, r.between(20, 60), 1_000));
        suite.random("large values", 10, r -> series(r, r.between(2, 30), VALUE_MAX));
        suite.scale(
                "half of the series",
                doubling(25_000, 5),
                (r, n) -> input(r.ints(n, -VALUE_MAX, VALUE_MAX), n / 2));
    }

    private static Input series(Rand r, int n, int bound) {
        int[] values = r.ints(n, -bound, bound);
        if (r.chance(0.2)) {
            Arrays.setAll(values, i -> -Math.abs(values[i]));
        }
        return input(values, r.between(1, n));
    }

    static void valid(int[] values, int k) {
        require(values.length >= 1 && values.length <= 400_000, "values has 1 to 400,000 numbers");
        requireAll(values, -VALUE_MAX, VALUE_MAX, "values");
        require(
                k >= 1 && k <= values.length,
                "k lies between 1 and the length of values, " + values.length);
    }
}
