import static onsite.tests.Values.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NUMBERS_MAX = 16;
    private static final int NUMBER_MAX = 100;
    private static final int ORDERS_MAX = 13_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one number", ints(7));
        suite.edge("two equal numbers", ints(4, 4));
        suite.edge("two different numbers", ints(9, 4));
        suite.edge("all numbers are equal", ints(5, 5, 5, 5, 5));
        suite.edge("all numbers are different", ints(1, 2, 3, 4));
        suite.edge("equal numbers stand apart", ints(1, 2, 1));
        suite.edge("equal numbers stand apart at both ends", ints(3, 1, 2, 3));
        suite.edge("two pairs, interleaved", ints(2, 1, 2, 1));
        suite.edge("two pairs, in order", ints(0, 0, 1, 1));
        suite.edge("in descending order, with a pair", ints(3, 3, 0, -3));
        suite.edge("three copies of one number and two of another", ints(1, 2, 1, 2, 1));
        suite.edge("one number differs from all others", ints(6, 6, 6, -6, 6, 6));
        suite.edge("zero among others", ints(0, 1, 0, -1));
        suite.edge("the largest and smallest numbers", ints(NUMBER_MAX, -NUMBER_MAX, NUMBER_MAX));
        suite.random("short, few kinds", 40, r -> numbers(r, r.between(1, 5), 2));
        suite.random("short, many kinds", 20, r -> numbers(r, r.between(1, 5), NUMBER_MAX));
        suite.random("longer, few kinds", 12, r -> numbers(r, r.between(6, 7), 1));
        suite.scale(
                "two kinds of commands",
                new int[] {2_520, 5_082, 11_088, 22_308, 48_048, 96_525, 205_920},
                Tests::twoKinds);
    }

    private static Input numbers(Rand r, int m, int bound) {
        return input(r.ints(m, -bound, bound));
    }

    /// As many copies of one kind as of the other, or one more, so that the answer has n numbers.
    private static Input twoKinds(Rand r, int n) {
        int m = 2;
        while (m * orders(halves(m)) < n) {
            m++;
        }
        int[] nums = halves(m);
        r.shuffle(nums);
        return input(nums);
    }

    private static int[] halves(int m) {
        int[] nums = new int[m];
        Arrays.fill(nums, 0, m / 2, 1);
        return nums;
    }

    static void valid(int[] nums) {
        require(
                nums.length >= 1 && nums.length <= NUMBERS_MAX,
                "nums has 1 to 16 numbers, not " + nums.length);
        requireAll(nums, -NUMBER_MAX, NUMBER_MAX, "nums");
        long orders = orders(nums);
        require(orders <= ORDERS_MAX, "there are at most 13,000 different orders, not " + orders);
    }

    /// m! divided by the factorials of the numbers of copies; 16! fits into 64 bits.
    private static long orders(int[] nums) {
        Map<Integer, Integer> copies = new HashMap<>();
        long orders = 1;
        for (int i = 0; i < nums.length; i++) {
            orders = orders * (i + 1) / copies.merge(nums[i], 1, Integer::sum);
        }
        return orders;
    }
}
