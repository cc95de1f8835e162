import static onsite.tests.Values.*;

import java.util.HashMap;
import onsite.tests.*;

/// The pair is unique, so a generator plants one and then avoids every other.
public final class Tests implements TestSuite {
    private static final int AMOUNT_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("the smallest ledger", ints(1, 2), 3);
        suite.edge("the same amount twice is the pair", ints(3, 3), 6);
        suite.edge("half of the target appears once and is not the pair", ints(5, 1, 9, 7), 10);
        suite.edge("the target is zero", ints(4, -7, 0, 7, 1), 0);
        suite.edge("zero twice", ints(0, 8, 0), 0);
        suite.edge("amounts and target are negative", ints(-1, -2, -3, -4, -5), -9);
        suite.edge("the pair is the first and the last line", ints(100, 2, 3, 4, 50), 150);
        suite.edge("the pair is at the end", ints(1, 2, 3, 40, 50), 90);
        suite.edge(
                "the difference does not fit into 32 bits", ints(-AMOUNT_MAX, 7, AMOUNT_MAX, 8), 0);
        suite.edge(
                "the sums of other pairs do not fit into 32 bits",
                ints(AMOUNT_MAX, AMOUNT_MAX - 1, -AMOUNT_MAX, 1, 5),
                -AMOUNT_MAX + 5);
        suite.edge("other amounts repeat", ints(8, 8, 1, 8, 2, 8), 3);
        suite.random("short ledgers", 30, r -> ledger(r, r.between(2, 8), 20));
        suite.random("longer ledgers", 15, r -> ledger(r, r.between(20, 60), 1_000));
        suite.scale("ledger", doubling(6_250, 5), (r, n) -> ledgerWithPairAtEnd(r, n));
    }

    private static Input ledger(Rand r, int n, int bound) {
        while (true) {
            int[] nums = r.ints(n, -bound, bound);
            int i = r.between(0, n - 1);
            int j = (i + r.between(1, n - 1)) % n;
            int target = nums[i] + nums[j];
            if (pairs(nums, target) == 1) {
                return input(nums, target);
            }
        }
    }

    /// Only the last two lines are odd and even in a way that reaches the target: all others are
    /// even and far below it, so that a search for pairs has to look at nearly all of them.
    private static Input ledgerWithPairAtEnd(Rand r, int n) {
        int[] nums = new int[n];
        for (int i = 0; i < n - 2; i++) {
            nums[i] = 2 * r.between(-200_000_000, 200_000_000);
        }
        nums[n - 2] = 900_000_001;
        nums[n - 1] = 2 * r.between(0, 40_000_000);
        int target = nums[n - 2] + nums[n - 1];
        while (pairs(nums, target) != 1) {
            nums[r.between(0, n - 3)] = 2;
        }
        return input(nums, target);
    }

    static void valid(int[] nums, int target) {
        require(nums.length >= 2 && nums.length <= 100_000, "nums has 2 to 100,000 amounts");
        requireAll(nums, -AMOUNT_MAX, AMOUNT_MAX, "nums");
        require(
                Math.abs((long) target) <= AMOUNT_MAX,
                "target lies between -1,000,000,000 and 1,000,000,000");
        require(pairs(nums, target) == 1, "exactly one pair of lines adds up to target");
    }

    /// How many pairs of lines add up to the target.
    private static long pairs(int[] nums, int target) {
        var seen = new HashMap<Long, Integer>();
        long pairs = 0;
        for (int amount : nums) {
            pairs += seen.getOrDefault((long) target - amount, 0);
            seen.merge((long) amount, 1, Integer::sum);
        }
        return pairs;
    }
}
