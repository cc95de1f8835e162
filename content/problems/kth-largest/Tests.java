import static onsite.tests.Shapes.*;
import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NUMBERS_MAX = 200_000;
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("one number", ints(5), 1);
        suite.edge("two numbers, the larger", ints(3, 8), 1);
        suite.edge("two numbers, the smaller", ints(3, 8), 2);
        suite.edge("two equal numbers, the first", ints(4, 4), 1);
        suite.edge("two equal numbers, the second", ints(4, 4), 2);
        suite.edge("the largest of several", ints(2, 9, 4, 7, 1), 1);
        suite.edge("the smallest of several", ints(2, 9, 4, 7, 1), 5);
        suite.edge("the median", ints(2, 9, 4, 7, 1), 3);
        suite.edge("equal numbers in front of the answer", ints(9, 9, 9, 5, 1), 4);
        suite.edge("the last of equal numbers", ints(9, 5, 5, 5, 1), 4);
        suite.edge("the first of equal numbers", ints(9, 5, 5, 5, 1), 2);
        suite.edge("just behind equal numbers", ints(5, 1, 5, 9, 5), 5);
        suite.edge("all numbers are equal", ints(7, 7, 7, 7, 7, 7), 4);
        suite.edge("ascending", ints(1, 2, 3, 4, 5, 6, 7), 2);
        suite.edge("descending", ints(7, 6, 5, 4, 3, 2, 1), 2);
        suite.edge("only negative numbers", ints(-5, -2, -9, -7), 2);
        suite.edge("negative numbers, zero and positive ones", ints(-1, 0, 1, -2, 2), 3);
        suite.edge("all numbers are negative, the largest", ints(-5, -2, -9), 1);
        suite.edge(
                "the largest and smallest 32-bit numbers",
                ints(LEAST, GREATEST, 0, GREATEST, LEAST),
                2);
        suite.edge("the smallest 32-bit number is the answer", ints(LEAST, GREATEST, 0), 3);
        suite.edge(
                "differences do not fit into 32 bits",
                ints(-2_000_000_000, 2_000_000_000, -1_500_000_000, 1_500_000_000),
                2);
        suite.edge("four thousand numbers in order", input(inOrder(4_000), 2));
        suite.random("many equal numbers", 60, r -> measured(r, r.between(1, 12), 3));
        suite.random("few equal numbers", 20, r -> measured(r, r.between(10, 60), 100));
        suite.random("large numbers", 20, r -> measured(r, r.between(2, 30), GREATEST));
        suite.scale("random", doubling(12_500, 5), (r, n) -> median(r.ints(n, LEAST, GREATEST)));
        suite.scale("sorted", doubling(12_500, 5), (r, n) -> median(inOrder(n)));
        suite.scale("all equal", doubling(12_500, 5), (r, n) -> median(new int[n]));
        suite.scale("up and down", doubling(12_500, 5), (r, n) -> median(organPipe(n)));
        suite.scale(
                "against the median of three",
                doubling(12_500, 5),
                (r, n) -> median(medianOfThreeKiller(n)));
    }

    private static Input measured(Rand r, int n, int bound) {
        return input(r.ints(n, -bound, bound), r.between(1, n));
    }

    private static Input median(int[] nums) {
        return input(nums, nums.length / 2);
    }

    private static int[] inOrder(int n) {
        int[] nums = new int[n];
        Arrays.setAll(nums, i -> i);
        return nums;
    }

    static void valid(int[] nums, int k) {
        require(
                nums.length >= 1 && nums.length <= NUMBERS_MAX,
                "nums has 1 to 200,000 numbers, not " + nums.length);
        require(
                k >= 1 && k <= nums.length,
                "k lies between 1 and " + nums.length + ", the number of nums, not " + k);
    }
}
