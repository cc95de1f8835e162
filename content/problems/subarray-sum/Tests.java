import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random numbers are small and of both signs, so that equal totals are common.
public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;
    private static final int NUMBER_MAX = 1_000_000_000;
    private static final long K_MAX = 1_000_000_000_000_000L;

    @Override
    public void define(Suite suite) {
        suite.edge("one number, equal to k", ints(7), 7L);
        suite.edge("one number, different from k", ints(7), 6L);
        suite.edge("one number, the opposite of k", ints(7), -7L);
        suite.edge("a single zero, k is 0", ints(0), 0L);
        suite.edge("no run is empty", ints(1, 2), 0L);
        suite.edge("all zeros", ints(0, 0, 0, 0, 0), 0L);
        suite.edge("all zeros, k is not", ints(0, 0, 0), 1L);
        suite.edge("the whole list", ints(1, 2, 3), 6L);
        suite.edge("only the first number", ints(5, 1, 1), 5L);
        suite.edge("only the last number", ints(1, 1, 5), 5L);
        suite.edge("runs that overlap", ints(1, 1, 1, 1), 2L);
        suite.edge("zeros at both sides of a run", ints(0, 0, 3, 0), 3L);
        suite.edge("the sum goes past k and comes back", ints(4, 3, -3, 1), 4L);
        suite.edge("a run of negative numbers", ints(-2, -3, 4, -5), -5L);
        suite.edge("k is negative, all numbers are positive", ints(1, 2, 3), -3L);
        suite.edge("the total returns three times", ints(2, -2, 3, -3, 1), 0L);
        suite.edge("the same total before and after", ints(1, -1, 1, -1, 1), 1L);
        suite.edge("a partner lies behind, not before", ints(3, -5, 2), 5L);
        suite.edge(
                "a sum that 32 bits can't hold",
                ints(NUMBER_MAX, NUMBER_MAX, NUMBER_MAX, NUMBER_MAX, NUMBER_MAX),
                3_000_000_000L);
        suite.edge(
                "a sum that becomes k when it is cut to 32 bits",
                ints(NUMBER_MAX, NUMBER_MAX, NUMBER_MAX),
                3_000_000_000L - (1L << 32));
        suite.edge("the smallest numbers", ints(-NUMBER_MAX, -NUMBER_MAX), -2_000_000_000L);
        suite.edge("the largest k", ints(NUMBER_MAX, NUMBER_MAX), K_MAX);
        suite.edge("the smallest k", ints(-NUMBER_MAX, 1), -K_MAX);
        suite.random("small numbers", 60, r -> bookings(r, r.between(1, 15), 3));
        suite.random("longer lists", 20, r -> bookings(r, r.between(30, 60), 10));
        suite.scale(
                "large numbers",
                doubling(12_500, 5),
                (r, n) -> input(r.ints(n, -NUMBER_MAX, NUMBER_MAX), (long) r.between(0, 9)));
        suite.scale("all zeros", doubling(12_500, 5), (r, n) -> input(r.ints(n, 0, 0), 0L));
    }

    /// k is the sum of a run, two times out of three.
    private static Input bookings(Rand r, int n, int bound) {
        int[] nums = r.ints(n, -bound, bound);
        long k = r.between(-2 * bound, 2 * bound);
        if (r.chance(0.67)) {
            int from = r.between(0, n - 1);
            int to = r.between(from, n - 1);
            k = 0;
            for (int i = from; i <= to; i++) {
                k += nums[i];
            }
        }
        return input(nums, k);
    }

    static void valid(int[] nums, long k) {
        require(
                nums.length >= 1 && nums.length <= COUNT_MAX,
                "nums has 1 to 200,000 numbers, not " + nums.length);
        requireAll(nums, -NUMBER_MAX, NUMBER_MAX, "nums");
        require(
                k >= -K_MAX && k <= K_MAX,
                "k lies between -1,000,000,000,000,000 and 1,000,000,000,000,000, not " + k);
    }
}
