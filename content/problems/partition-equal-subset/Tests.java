import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Scale tests keep 200 numbers and vary their sum: n is the numbers times half their sum.
public final class Tests implements TestSuite {
    private static final int NUMBERS_MAX = 200;
    private static final int SUM_MAX = 40_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single partition", ints(2));
        suite.edge("the smallest partition alone", ints(1));
        suite.edge("two equal partitions", ints(4, 4));
        suite.edge("two different partitions with an even sum", ints(3, 5));
        suite.edge("the total is odd", ints(1, 2, 4));
        suite.edge("the total is odd, half of it rounded down can be made", ints(2, 3));
        suite.edge("one partition is half of the total", ints(1, 2, 3, 6));
        suite.edge("one partition is one more than half of the total", ints(1, 1, 2, 6));
        suite.edge("one partition is larger than all others together", ints(1, 2, 9));
        suite.edge("half of the total can be made only with a partition used twice", ints(2, 7, 3));
        suite.edge("half of the total is a multiple of a partition that is there once", ints(2, 6));
        suite.edge("an odd number of equal partitions", ints(4, 4, 4));
        suite.edge("an even number of equal partitions", ints(5, 5, 5, 5));
        suite.edge(
                "the largest first, each on the emptier disk, does not end even",
                ints(5, 5, 4, 3, 3));
        suite.edge("one half lies at both ends of the list", ints(1, 5, 4, 8));
        suite.edge("all are even, half of the total is odd", ints(2, 4, 4));
        suite.edge("the last partition is needed", ints(3, 1, 4));
        suite.edge("the first partition is needed", ints(9, 1, 2, 6));
        suite.edge("the largest total", ints(SUM_MAX / 2, SUM_MAX / 2));
        suite.edge("the largest partition", ints(SUM_MAX));
        suite.random("small sizes", 60, r -> input(r.ints(r.between(2, 7), 1, 9)));
        suite.random("few, larger sizes", 25, r -> input(r.ints(r.between(3, 6), 1, 15)));
        suite.random("multiples of 3", 15, r -> multiples(r, r.between(3, 10), 3));
        suite.scale(
                "no division, though the total is even",
                doubling(NUMBERS_MAX * SUM_MAX / 32, 5),
                Tests::impossible);
    }

    private static Input multiples(Rand r, int n, int factor) {
        return input(Arrays.stream(r.ints(n, 1, 8)).map(size -> factor * size).toArray());
    }

    /// Even sizes that add up to twice an odd number.
    private static Input impossible(Rand r, int n) {
        int[] nums = new int[NUMBERS_MAX];
        Arrays.fill(nums, 2);
        int half = n / NUMBERS_MAX - 1;
        int pairs = (half % 2 == 0 ? half - 1 : half) - NUMBERS_MAX;
        for (int pair = 0; pair < pairs; pair++) {
            nums[r.between(0, NUMBERS_MAX - 1)] += 2;
        }
        return input(nums);
    }

    static void valid(int[] nums) {
        require(
                nums.length >= 1 && nums.length <= NUMBERS_MAX,
                "nums has 1 to 200 numbers, not " + nums.length);
        requireAll(nums, 1, SUM_MAX, "nums");
        int sum = Arrays.stream(nums).sum();
        require(sum <= SUM_MAX, "the sum of nums is at most 40,000, not " + sum);
    }
}
