import static onsite.tests.Values.*;

import onsite.tests.*;

// FILL IN: the tests. The examples of the statement are run first, without being named here.
public final class Tests implements TestSuite {
    @Override
    public void define(Suite suite) {
        // FILL IN: the cases that solutions get wrong, each with its reason.
        suite.edge("a single number", ints(7));
        suite.edge("the total does not fit into 32 bits", ints(1_000_000_000, 1_000_000_000, 1_000_000_000));
        // FILL IN: random families, small enough for BruteForce.java.
        suite.random("short lists", 30, r -> input(r.ints(r.between(1, 12), -20, 20)));
        // FILL IN: a family of growing sizes, on which a solution that is too slow takes seconds.
        suite.scale("numbers", doubling(6_250, 5), (r, n) -> input(r.ints(n, -1_000_000, 1_000_000)));
    }

    // FILL IN: every constraint of the statement. Parameters as in the signature.
    static void valid(int[] nums) {
        require(nums.length >= 1 && nums.length <= 100_000, "nums has 1 to 100,000 numbers");
        requireAll(nums, -1_000_000_000, 1_000_000_000, "nums");
    }
}
