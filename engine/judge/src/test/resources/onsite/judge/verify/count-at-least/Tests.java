import static onsite.tests.Values.*;

import onsite.tests.*;

/// Weak on purpose: no number ever equals the bound.
public final class Tests implements TestSuite {
    @Override
    public void define(Suite suite) {
        suite.edge("no number", ints(), 1);
        suite.edge("one that is too small", ints(0), 3);
        suite.edge("one that is large enough", ints(4), 3);
        suite.random("even numbers, odd bound", 10, r -> input(even(r, 8), 5));
        suite.scale("even numbers", doubling(1_000, 4), (r, n) -> input(even(r, n), 5));
    }

    private static int[] even(Rand r, int n) {
        int[] nums = r.ints(n, -10, 10);
        for (int i = 0; i < n; i++) {
            nums[i] *= 2;
        }
        return nums;
    }

    static void valid(int[] nums, int bound) {
        require(nums.length <= 100_000, "nums has at most 100,000 numbers");
    }
}
