import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("one entry", ints(6));
        suite.edge("one entry, zero", ints(0));
        suite.edge("the single id comes first", ints(9, 4, 4, 5, 5));
        suite.edge("the single id comes last", ints(4, 4, 5, 5, 9));
        suite.edge("the single id lies between the two of a pair", ints(4, 9, 4));
        suite.edge("the single id is the largest", ints(8, 3, 3, 1, 1));
        suite.edge("the single id is the smallest", ints(8, 3, 8, 1, 3));
        suite.edge("the single id is zero", ints(2, 0, 2, -1, -1));
        suite.edge("zero is one of the pairs", ints(0, 5, 0));
        suite.edge("the single id is negative", ints(1, -1, 1));
        suite.edge("an id and its negative", ints(3, -3, 3, -8, 8, 8, -8));
        suite.edge("the partners come in reverse order", ints(1, 2, 3, 4, 3, 2, 1));
        suite.edge("the second half repeats the first", ints(1, 2, 3, 1, 2, 3, 4));
        suite.edge("ids above one byte", ints(1_000, 300, 1_000, 128, 300));
        suite.edge("the single id is the smallest 32-bit number", ints(GREATEST, LEAST, GREATEST));
        suite.edge("the single id is the largest 32-bit number", ints(LEAST, GREATEST, LEAST));
        suite.edge(
                "sums do not fit into 32 bits",
                ints(GREATEST, GREATEST - 1, GREATEST - 2, GREATEST, GREATEST - 1));
        suite.random("small ids", 25, r -> log(r, r.between(0, 6), 10));
        suite.random("more ids", 15, r -> log(r, r.between(10, 30), 1_000));
        suite.random("large ids", 10, r -> log(r, r.between(1, 20), GREATEST));
        suite.scale("log", doubling(25_000, 5), (r, n) -> longLog(r, n));
    }

    private static Input log(Rand r, int pairs, int bound) {
        int[] nums = pairsThenSingle(r.distinctInts(pairs + 1, -bound, bound));
        r.shuffle(nums);
        return input(nums);
    }

    /// The second entries come in the order of the first, so that half of the requests are under
    /// way in the middle of the log; the single id comes last. One entry less than n, for an odd
    /// count.
    private static Input longLog(Rand r, int n) {
        return input(pairsThenSingle(r.distinctInts(n / 2, LEAST, GREATEST)));
    }

    /// All ids but the last, then the same again, then the last.
    private static int[] pairsThenSingle(int[] ids) {
        int pairs = ids.length - 1;
        int[] nums = Arrays.copyOf(ids, 2 * pairs + 1);
        System.arraycopy(ids, 0, nums, pairs, pairs);
        nums[2 * pairs] = ids[pairs];
        return nums;
    }

    static void valid(int[] nums) {
        require(nums.length >= 1 && nums.length <= 500_000, "nums has 1 to 500,000 numbers");
        require(nums.length % 2 == 1, "the count of nums is odd");
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        int singles = 0;
        for (int i = 0; i < sorted.length; ) {
            int next = i + 1;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            require(next - i <= 2, sorted[i] + " appears more than twice");
            singles += next - i == 1 ? 1 : 0;
            i = next;
        }
        require(singles == 1, "exactly one number appears once");
    }
}
