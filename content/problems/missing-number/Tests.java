import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one message was read, the second", ints(1));
        suite.edge("one message was read, the first", ints(0));
        suite.edge("0 is missing, in order", ints(1, 2, 3, 4));
        suite.edge("0 is missing, in reverse order", ints(3, 2, 1));
        suite.edge("the last is missing, in order", ints(0, 1, 2, 3));
        suite.edge("the last is missing, in reverse order", ints(4, 3, 2, 1, 0));
        suite.edge("the last is missing, and the largest comes first", ints(2, 0, 1));
        suite.edge("the one before the last is missing", ints(0, 1, 2, 4));
        suite.edge("one in the middle is missing, in order", ints(0, 1, 3, 4));
        suite.edge("the missing number is the count minus one", ints(4, 0, 2, 1));
        suite.edge("zero comes last", ints(5, 1, 4, 2, 0));
        suite.edge("all bits of the numbers cancel out", ints(1, 2, 3));
        suite.edge(
                "n times n + 1 is above 32 bits, and one in the middle is missing",
                without(70_000, 12_345));
        suite.edge("n times n + 1 is above 32 bits, and 0 is missing", without(65_537, 0));
        suite.edge("a thousand numbers, and the last is missing", without(1_000, 1_000));
        suite.random("few messages", 60, r -> log(r, r.between(1, 8)));
        suite.random("more messages", 20, r -> log(r, r.between(20, 60)));
        suite.scale("any order", doubling(12_500, 5), Tests::log);
        suite.scale("all but the last, in order", doubling(12_500, 5), (r, n) -> inOrder(n));
    }

    private static Input log(Rand r, int n) {
        return input(Arrays.copyOf(r.permutation(n + 1), n));
    }

    private static Input inOrder(int n) {
        return input(without(n, n));
    }

    /// 0 to n, in order, except for one.
    private static int[] without(int n, int missing) {
        int[] nums = new int[n];
        Arrays.setAll(nums, i -> i < missing ? i : i + 1);
        return nums;
    }

    static void valid(int[] nums) {
        int n = nums.length;
        require(n >= 1 && n <= COUNT_MAX, "nums has 1 to 200,000 numbers, not " + n);
        boolean[] seen = new boolean[n + 1];
        for (int num : nums) {
            require(
                    num >= 0 && num <= n,
                    "with " + n + " numbers each lies between 0 and " + n + ", not " + num);
            require(!seen[num], "the numbers are all different, but " + num + " is repeated");
            seen[num] = true;
        }
    }
}
