import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 200_000;
    private static final int NUMBER_MAX = 1_000_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single number", ints(5));
        suite.edge("two numbers ascending", ints(1, 2));
        suite.edge("two numbers descending", ints(2, 1));
        suite.edge("two equal numbers", ints(4, 4));
        suite.edge("ascending", ints(1, 2, 3, 4, 5));
        suite.edge("descending", ints(5, 4, 3, 2, 1));
        suite.edge("all numbers are equal", ints(7, 7, 7, 7));
        suite.edge("ascending with every number twice", ints(1, 1, 2, 2, 3, 3));
        suite.edge("the longest run begins late", ints(8, 9, 1, 2, 3));
        suite.edge("the longest run begins with the second smallest", ints(2, 1, 3, 4, 0, 5));
        suite.edge("a late small number must not shorten anything", ints(3, 4, 5, 1));
        suite.edge("late small numbers grow into a longer run", ints(7, 8, 1, 2, 3));
        suite.edge("a large number early on", ints(1, 100, 2, 3, 4));
        suite.edge("zigzag", ints(3, 1, 4, 2, 5, 3, 6));
        suite.edge("neighbours never ascend", ints(5, 1, 1));
        suite.edge("an end is replaced and then matched again", ints(2, 5, 3, 5, 3, 4));
        suite.edge("negative numbers", ints(-1, -5, -4, -3, -9));
        suite.edge("the largest distance between two numbers", ints(-NUMBER_MAX, NUMBER_MAX, 0));
        suite.random("few values", 50, r -> input(r.ints(r.between(1, 9), -2, 3)));
        suite.random("many values", 30, r -> input(r.ints(r.between(5, 14), -50, 50)));
        suite.random("almost ascending", 20, r -> ascending(r, r.between(6, 14), 4));
        suite.scale(
                "ascending with noise", doubling(LENGTH_MAX / 16, 5), (r, n) -> ascending(r, n, 1));
        suite.scale(
                "random",
                doubling(LENGTH_MAX / 16, 5),
                (r, n) -> input(r.ints(n, -99_999, 99_999)));
    }

    private static Input ascending(Rand r, int n, int noise) {
        int[] nums = new int[n];
        Arrays.setAll(nums, i -> i + r.between(-noise, noise));
        return input(nums);
    }

    static void valid(int[] nums) {
        require(
                nums.length >= 1 && nums.length <= LENGTH_MAX,
                "nums has 1 to 200,000 numbers, not " + nums.length);
        requireAll(nums, -NUMBER_MAX, NUMBER_MAX, "nums");
    }
}
