import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;
    private static final int CHANGE_MAX = 2_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one hour, a gain", ints(7));
        suite.edge("one hour, a loss", ints(-7));
        suite.edge("one hour without change", ints(0));
        suite.edge("only losses, the smallest first", ints(-1, -4, -3));
        suite.edge("only losses, the smallest last", ints(-4, -3, -1));
        suite.edge("only losses, the smallest in the middle", ints(-4, -1, -3));
        suite.edge("only gains", ints(2, 5, 1));
        suite.edge("losses and a zero", ints(-4, 0, -3));
        suite.edge("the best time is all hours", ints(3, -1, 2, -1, 4));
        suite.edge("the best time is the first hour", ints(9, -10, 8));
        suite.edge("the best time is the last hour", ints(8, -10, 9));
        suite.edge("a loss is worth bridging", ints(5, -4, 6));
        suite.edge("a loss is not worth bridging", ints(5, -6, 4));
        suite.edge("a loss takes everything that was gained before", ints(5, -5, 4));
        suite.edge("a loss takes one more than was gained before", ints(5, -6, 6));
        suite.edge(
                "the best time begins after a loss and bridges another",
                ints(1, -3, 4, -1, 2, -8, 3));
        suite.edge("the best time is in the middle", ints(-2, 6, -1, 5, -9));
        suite.edge("gains and losses take turns", ints(1, -1, 1, -1, 1));
        suite.edge("the largest gain is not part of the best time", ints(9, -20, 5, 5));
        suite.edge("the total of two is above 32 bits", ints(CHANGE_MAX, CHANGE_MAX));
        suite.edge("the largest losses", ints(-CHANGE_MAX, -CHANGE_MAX));
        suite.edge(
                "a total above 32 bits is reached, then lost",
                ints(CHANGE_MAX, CHANGE_MAX, -CHANGE_MAX, -CHANGE_MAX, -CHANGE_MAX, 1));
        suite.random("few hours", 60, r -> hours(r, r.between(1, 8), 5));
        suite.random("more hours", 20, r -> hours(r, r.between(20, 60), 100));
        suite.random("large changes", 10, r -> hours(r, r.between(2, 12), CHANGE_MAX));
        suite.scale(
                "gains and losses",
                doubling(12_500, 5),
                (r, n) -> input(r.ints(n, -CHANGE_MAX, CHANGE_MAX)));
        suite.scale(
                "only losses", doubling(12_500, 5), (r, n) -> input(r.ints(n, -CHANGE_MAX, -1)));
    }

    private static Input hours(Rand r, int n, int bound) {
        int[] nums = r.ints(n, -bound, bound);
        if (r.chance(0.15)) {
            Arrays.setAll(nums, i -> -Math.max(1, Math.abs(nums[i])));
        }
        return input(nums);
    }

    static void valid(int[] nums) {
        require(
                nums.length >= 1 && nums.length <= COUNT_MAX,
                "nums has 1 to 200,000 numbers, not " + nums.length);
        requireAll(nums, -CHANGE_MAX, CHANGE_MAX, "nums");
    }
}
