import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int KEYS_MAX = 200_000;
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("no keys", ints(), 5);
        suite.edge("one key, smaller", ints(4), 5);
        suite.edge("one key, equal", ints(5), 5);
        suite.edge("one key, larger", ints(6), 5);
        suite.edge("two keys in order", ints(4, 6), 5);
        suite.edge("two keys out of order", ints(6, 4), 5);
        suite.edge("all keys are smaller", ints(3, 1, 2, 4), 5);
        suite.edge("all keys are equal to the pivot", ints(5, 5, 5), 5);
        suite.edge("all keys are larger", ints(9, 7, 6, 8), 5);
        suite.edge("no key equals the pivot", ints(9, 1, 8, 2, 7), 5);
        suite.edge("no key is smaller", ints(9, 5, 8, 5, 7), 5);
        suite.edge("no key is larger", ints(1, 5, 2, 5, 3), 5);
        suite.edge("already in order", ints(1, 2, 5, 5, 8, 9), 5);
        suite.edge("in reverse", ints(9, 8, 5, 5, 2, 1), 5);
        suite.edge("the smaller ones come last", ints(9, 5, 8, 5, 1, 2), 5);
        suite.edge("a larger key changes places with a larger one", ints(7, 1, 5, 8, 9), 5);
        suite.edge("a larger key changes places with a smaller one", ints(7, 5, 9, 1), 5);
        suite.edge("the last key that is looked at is smaller", ints(5, 9, 1), 5);
        suite.edge("the last key that is looked at is larger", ints(1, 5, 9), 5);
        suite.edge("in turn", ints(5, 1, 9, 5, 1, 9, 5, 1, 9), 5);
        suite.edge("keys repeat in all groups", ints(9, 1, 5, 9, 1, 5, 9, 1), 5);
        suite.edge("negative keys", ints(-1, -9, -5, 0, -5, -7), -5);
        suite.edge("the pivot is zero", ints(1, -1, 0, 2, -2, 0), 0);
        suite.edge("keys one beside the pivot", ints(6, 4, 5, 6, 4), 5);
        suite.edge(
                "the largest and smallest 32-bit numbers",
                ints(GREATEST, LEAST, 0, GREATEST, LEAST),
                0);
        suite.edge("the pivot is the largest number", ints(GREATEST, 3, GREATEST, -3), GREATEST);
        suite.edge("the pivot is the smallest number", ints(3, LEAST, -3, LEAST), LEAST);
        suite.edge(
                "differences do not fit into 32 bits",
                ints(2_000_000_000, -2_000_000_000, 1_500_000_000, -1_500_000_000),
                1_500_000_000);
        suite.random("few different keys", 60, r -> keys(r, r.between(0, 12), 2));
        suite.random("many different keys", 20, r -> keys(r, r.between(10, 60), 30));
        suite.random("large keys", 10, r -> keys(r, r.between(2, 30), GREATEST));
        suite.scale("random", doubling(12_500, 5), (r, n) -> input(r.ints(n, 0, 98), 49));
        suite.scale("the larger ones first", doubling(12_500, 5), Tests::falling);
    }

    private static Input keys(Rand r, int n, int bound) {
        int[] nums = r.ints(n, -bound, bound);
        int pivot = n > 0 && r.chance(0.7) ? r.pick(nums) : r.between(-bound, bound);
        return input(nums, pivot);
    }

    private static Input falling(Rand r, int n) {
        int[] nums = r.sortedInts(n, 0, 98);
        for (int i = 0; i < n; i++) {
            nums[i] = 98 - nums[i];
        }
        return input(nums, 49);
    }

    static void valid(int[] nums, int pivot) {
        require(nums.length <= KEYS_MAX, "nums has 0 to 200,000 numbers, not " + nums.length);
    }

    static void check(int[] nums, int pivot, int[] expected, int[] actual) {
        int[] before = nums.clone();
        int[] after = actual.clone();
        Arrays.sort(before);
        Arrays.sort(after);
        require(
                Arrays.equals(before, after),
                "the answer must have the same numbers, each as often as before");
        for (int i = 1; i < actual.length; i++) {
            require(
                    Integer.compare(actual[i - 1], pivot) <= Integer.compare(actual[i], pivot),
                    actual[i]
                            + " in position "
                            + i
                            + " must not stand behind "
                            + actual[i - 1]
                            + " with the pivot "
                            + pivot);
        }
    }
}
