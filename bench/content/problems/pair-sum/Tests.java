import static onsite.tests.Values.*;

import onsite.tests.*;

/// Sixty small tests: what is measured is the judge, not the submission.
public final class Tests implements TestSuite {
    @Override
    public void define(Suite suite) {
        suite.random("small arrays", 59, Tests::pair);
    }

    /// Numbers whose sums in pairs all differ, as powers of two do.
    private static Input pair(Rand r) {
        int[] values = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512};
        r.shuffle(values);
        return input(values, r.chance(0.2) ? 1_000 : values[2] + values[7]);
    }

    static void valid(int[] values, int target) {
        require(values.length >= 2 && values.length <= 50, "values has 2 to 50 numbers");
        requireAll(values, -1_000, 1_000, "values");
    }
}
