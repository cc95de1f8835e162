import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Random numbers come from ranges about as wide as the list is long, so that there are gaps,
/// duplicates and runs of all lengths.
public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("a single number", ints(5));
        suite.edge("a single zero", ints(0));
        suite.edge("the same number three times", ints(4, 4, 4));
        suite.edge("two neighbours, descending", ints(2, 1));
        suite.edge("two numbers with a gap of one", ints(1, 3));
        suite.edge("no two are neighbours", ints(10, 30, 20));
        suite.edge("one run in order", ints(1, 2, 3, 4, 5));
        suite.edge("one run in reverse order", ints(5, 4, 3, 2, 1));
        suite.edge("one run, the smallest number last", ints(3, 5, 4, 2));
        suite.edge("each number twice", ints(1, 1, 2, 2, 3, 3));
        suite.edge("from negative to positive", ints(1, -1, 0, -2));
        suite.edge("negative numbers", ints(-5, -3, -4, 7));
        suite.edge("the longest run is the lowest", ints(1, 2, 3, 9, 10));
        suite.edge("the longest run is the highest", ints(1, 2, 8, 9, 10));
        suite.edge("the longest run is in the middle", ints(1, 5, 6, 7, 12, 13));
        suite.edge("two runs, joined by the last number", ints(1, 2, 4, 5, 3));
        suite.edge("all but one number of a range", ints(7, 1, 3, 6, 2, 5));
        suite.edge("neighbours in the list but not in value", ints(1, 2, 10, 3, 11, 4));
        suite.edge("both ends of the range of 32 bits", ints(MAX, MIN));
        suite.edge("a run up to the largest number", ints(MAX - 1, MAX, MAX - 2, MIN));
        suite.edge("a run from the smallest number on", ints(MIN + 1, MIN, MAX, MIN + 2));
        suite.edge(
                "numbers so far apart that their difference overflows",
                ints(MIN, MAX, 0, -1, MIN + 1, MAX - 1, 1));
        suite.edge("numbers that text would order otherwise", ints(9, 10, 11, 100, 99));
        suite.random("small ranges", 60, r -> received(r, r.between(0, 14)));
        suite.random("larger ranges", 20, r -> received(r, r.between(30, 70)));
        suite.scale("one long run", doubling(12_500, 5), Tests::run);
        suite.scale("copies of the beginning", doubling(12_500, 5), Tests::copies);
    }

    private static Input received(Rand r, int n) {
        int low = r.between(-10, 10);
        return input(r.ints(n, low, low + n + r.between(0, n)));
    }

    /// All numbers from some low one on, in random order.
    private static Input run(Rand r, int n) {
        int first = r.between(-n, 0);
        int[] nums = r.permutation(n);
        for (int i = 0; i < n; i++) {
            nums[i] += first;
        }
        return input(nums);
    }

    /// Half of the numbers form one run; the other half are copies of its first.
    private static Input copies(Rand r, int n) {
        int[] nums = new int[n];
        Arrays.setAll(nums, i -> Math.max(0, i - n / 2));
        r.shuffle(nums);
        return input(nums);
    }

    static void valid(int[] nums) {
        require(nums.length <= COUNT_MAX, "nums has up to 200,000 numbers, not " + nums.length);
    }
}
