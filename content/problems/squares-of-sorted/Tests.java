import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NUMBERS_MAX = 150_000;
    private static final int BOUND = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no numbers", ints());
        suite.edge("one number", ints(3));
        suite.edge("one negative number", ints(-3));
        suite.edge("only zero", ints(0));
        suite.edge("two numbers, the negative one is farther from zero", ints(-5, 2));
        suite.edge("two numbers, the positive one is farther from zero", ints(-2, 5));
        suite.edge("two numbers with equal squares", ints(-4, 4));
        suite.edge("all numbers are positive", ints(1, 2, 5, 9));
        suite.edge("all numbers are negative", ints(-9, -5, -2, -1));
        suite.edge("one negative number, then positive ones", ints(-4, 1, 2, 3, 7));
        suite.edge("one positive number after negative ones", ints(-7, -3, -2, -1, 4));
        suite.edge("zero at the start", ints(0, 1, 4));
        suite.edge("zero at the end", ints(-4, -1, 0));
        suite.edge("several zeros in the middle", ints(-2, -1, 0, 0, 0, 1, 3));
        suite.edge("all numbers are equal", ints(-6, -6, -6));
        suite.edge("pairs of opposite numbers", ints(-3, -2, -1, 1, 2, 3));
        suite.edge("from both sides in turn", ints(-8, -6, -4, -2, 1, 3, 5, 7));
        suite.edge("the negative side first, then the other", ints(-9, -8, -7, 1, 2, 3));
        suite.edge("the positive side first, then the other", ints(-3, -2, -1, 7, 8, 9));
        suite.edge("the smallest square comes from the negative side", ints(-7, -1, 3, 4));
        suite.edge("squares just beyond 32 bits", ints(-46_341, 46_340, 65_536));
        suite.edge("the largest and smallest numbers", ints(-BOUND, -BOUND + 1, BOUND - 1, BOUND));
        suite.random("small", 60, r -> input(r.sortedInts(r.between(0, 12), -5, 5)));
        suite.random("larger", 20, r -> input(r.sortedInts(r.between(10, 50), -200, 200)));
        suite.random("mostly negative", 10, r -> input(r.sortedInts(r.between(3, 20), -50, 5)));
        suite.random("very large", 10, r -> input(r.sortedInts(r.between(2, 20), -BOUND, BOUND)));
        suite.scale("both signs", doubling(8_000, 5), (r, n) -> input(r.sortedInts(n, -999, 999)));
        suite.scale("all negative", doubling(8_000, 5), (r, n) -> input(r.sortedInts(n, -999, -1)));
    }

    static void valid(int[] nums) {
        require(nums.length <= NUMBERS_MAX, "nums has 0 to 150,000 numbers, not " + nums.length);
        requireAll(nums, -BOUND, BOUND, "nums");
        for (int i = 1; i < nums.length; i++) {
            require(
                    nums[i - 1] <= nums[i],
                    "nums is in ascending order, but " + nums[i] + " follows " + nums[i - 1]);
        }
    }
}
