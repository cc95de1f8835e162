import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int ID_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no numbers", ints());
        suite.edge("one number", ints(4));
        suite.edge("one number, zero", ints(0));
        suite.edge("two equal numbers", ints(4, 4));
        suite.edge("two different numbers", ints(4, 9));
        suite.edge("all numbers are different", ints(-3, 1, 2, 7, 100));
        suite.edge("all numbers are equal", ints(6, 6, 6, 6, 6));
        suite.edge("an odd number of copies", ints(1, 1, 1, 2, 3, 3, 3));
        suite.edge("an even number of copies", ints(1, 1, 1, 1, 2, 2, 5));
        suite.edge("copies only at the start", ints(1, 1, 1, 2, 3));
        suite.edge("copies only at the end", ints(1, 2, 3, 3, 3));
        suite.edge("the last number has no copy", ints(1, 1, 2, 2, 3));
        suite.edge("zero among negative and positive numbers", ints(-1, -1, 0, 0, 1, 1));
        suite.edge("the first number is zero", ints(0, 0, 1, 1, 2));
        suite.edge("the first number is -1", ints(-1, -1, 3));
        suite.edge("the order by text is not the order by value", ints(-10, -9, 2, 2, 10, 10, 33));
        suite.edge("the largest and smallest ids", ints(-ID_MAX, -ID_MAX, ID_MAX, ID_MAX));
        suite.random("many copies", 25, r -> batch(r, r.between(0, 12), 4));
        suite.random("few copies", 15, r -> batch(r, r.between(10, 60), 100));
        suite.random("large ids", 10, r -> largeIds(r, r.between(1, 15)));
        suite.scale("eight copies on average", doubling(31_250, 5), (r, n) -> batch(r, n, n / 16));
    }

    private static Input batch(Rand r, int n, int bound) {
        return input(r.sortedInts(n, -bound, bound));
    }

    private static Input largeIds(Rand r, int different) {
        int[] ids = r.distinctInts(different, -ID_MAX, ID_MAX);
        int[] nums = new int[different + r.between(0, 20)];
        Arrays.setAll(nums, i -> i < different ? ids[i] : r.pick(ids));
        Arrays.sort(nums);
        return input(nums);
    }

    static void valid(int[] nums) {
        require(nums.length <= 500_000, "nums has 0 to 500,000 numbers");
        requireAll(nums, -ID_MAX, ID_MAX, "nums");
        for (int i = 1; i < nums.length; i++) {
            require(
                    nums[i - 1] <= nums[i],
                    "nums is in ascending order, but " + nums[i] + " follows " + nums[i - 1]);
        }
    }
}
