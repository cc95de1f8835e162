import static onsite.tests.Values.*;

import java.util.Arrays;
import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int NUMBERS_MAX = 15;
    private static final int NUMBER_MAX = 1_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no modules", ints());
        suite.edge("one module", ints(5));
        suite.edge("one module with the id 0", ints(0));
        suite.edge("two modules, the larger id first", ints(9, 2));
        suite.edge("ids in ascending order", ints(1, 2, 3, 4));
        suite.edge("ids in descending order", ints(4, 3, 2, 1));
        suite.edge("the first and the last without those between", ints(8, 1, 6));
        suite.edge("negative ids and zero", ints(0, -1, 1));
        suite.edge("the largest and smallest ids", ints(NUMBER_MAX, -NUMBER_MAX));
        suite.edge("the order by text is not the order by value", ints(2, 10, -3, 33));
        suite.edge("six modules", ints(3, 1, 4, 5, 9, 2));
        suite.edge("seven modules", ints(7, 6, 5, 4, 3, 2, 1));
        suite.random("few modules", 40, r -> modules(r, r.between(0, 5), 9));
        suite.random("more modules", 15, r -> modules(r, r.between(6, 8), NUMBER_MAX));
        suite.scale(
                "one module more each time",
                IntStream.rangeClosed(10, NUMBERS_MAX).toArray(),
                (r, n) -> input(r.distinctInts(n, 10, 99)));
    }

    private static Input modules(Rand r, int n, int bound) {
        return input(r.distinctInts(n, -bound, bound));
    }

    static void valid(int[] nums) {
        require(nums.length <= NUMBERS_MAX, "nums has 0 to 15 numbers, not " + nums.length);
        requireAll(nums, -NUMBER_MAX, NUMBER_MAX, "nums");
        require(
                Arrays.stream(nums).distinct().count() == nums.length,
                "the numbers of nums are all different");
    }
}
