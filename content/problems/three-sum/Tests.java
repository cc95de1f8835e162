import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 2_500;
    private static final int AMOUNT_MAX = 2_000_000_000;
    private static final int TRIPLES_MAX = 50_000;

    @Override
    public void define(Suite suite) {
        suite.edge("no numbers", ints());
        suite.edge("two numbers", ints(1, -1));
        suite.edge("two zeros", ints(0, 0));
        suite.edge("three zeros", ints(0, 0, 0));
        suite.edge("many zeros", ints(0, 0, 0, 0, 0));
        suite.edge("three numbers that add up to 0", ints(5, -2, -3));
        suite.edge("three numbers that do not", ints(5, -2, -4));
        suite.edge("a number and its negative, but no zero", ints(3, -3, 1));
        suite.edge("a number, its negative and zero", ints(3, 0, -3));
        suite.edge("one zero does not make three", ints(0, 7));
        suite.edge("the smallest number would be needed twice, but is there once", ints(-2, 4, 9));
        suite.edge("the smallest number is needed twice", ints(-2, 4, -2));
        suite.edge("the largest number would be needed twice, but is there once", ints(-8, 4, 1));
        suite.edge("the largest number is needed twice", ints(4, -8, 4));
        suite.edge("only positive numbers", ints(1, 2, 3, 4));
        suite.edge("only negative numbers", ints(-1, -2, -3, -4));
        suite.edge("copies of all three numbers", ints(-1, 0, 1, -1, 0, 1, -1, 0, 1));
        suite.edge("three copies of the middle number", ints(-5, 1, 1, 1, 4));
        suite.edge("three copies of the largest number", ints(-5, 1, 4, 4, 4));
        suite.edge("the smallest number has several pairs", ints(-6, 1, 5, 2, 4, 3));
        suite.edge("two triples share their largest number", ints(-7, -2, -5, -1, 7, -6));
        suite.edge("neighbouring triples", ints(-4, -2, -1, 0, 1, 2, 3, 4));
        suite.edge("the last three numbers", ints(-9, -8, -7, 1, -3, 2));
        suite.edge(
                "the sum in 32 bits is 0, but not the sum",
                ints(AMOUNT_MAX, AMOUNT_MAX, 294_967_296));
        suite.edge(
                "the negative sum in 32 bits is 0, but not the sum",
                ints(-AMOUNT_MAX, -AMOUNT_MAX, -294_967_296));
        suite.edge(
                "the sum of two is above 32 bits",
                ints(-AMOUNT_MAX, 1_500_000_000, 500_000_000, AMOUNT_MAX, 0));
        suite.random("few different numbers", 60, r -> input(r.ints(r.between(0, 10), -4, 4)));
        suite.random("more numbers", 20, r -> input(r.ints(r.between(10, 40), -30, 30)));
        suite.random("large numbers", 10, r -> input(cancelling(r, r.between(2, 10))));
        suite.scale("any amounts", sizes(), (r, n) -> input(r.ints(n, -AMOUNT_MAX, AMOUNT_MAX)));
        suite.scale("some triples", sizes(), (r, n) -> input(r.ints(n, -n * n / 4, n * n / 4)));
    }

    private static int[] sizes() {
        return doubling(150, 5);
    }

    /// Some triples that cancel each other out, and as many numbers besides.
    private static int[] cancelling(Rand r, int triples) {
        int[] nums = r.ints(4 * triples, -AMOUNT_MAX, AMOUNT_MAX);
        for (int i = 0; i < triples; i++) {
            nums[4 * i] /= 2;
            nums[4 * i + 1] /= 2;
            nums[4 * i + 2] = -nums[4 * i] - nums[4 * i + 1];
        }
        r.shuffle(nums);
        return nums;
    }

    static void valid(int[] nums) {
        require(nums.length <= COUNT_MAX, "nums has 0 to 2,500 numbers, not " + nums.length);
        requireAll(nums, -AMOUNT_MAX, AMOUNT_MAX, "nums");
        require(triples(nums) <= TRIPLES_MAX, "the answer has at most 50,000 triples");
    }

    /// How many different triples add up to 0.
    private static int triples(int[] nums) {
        long[] different = Arrays.stream(nums).asLongStream().distinct().sorted().toArray();
        int triples = 0;
        for (int i = 0; i < different.length; i++) {
            int high = different.length - 1;
            for (int low = i + 1; low < high; low++) {
                while (low < high && different[i] + different[low] + different[high] > 0) {
                    high--;
                }
                if (low < high && different[i] + different[low] + different[high] == 0) {
                    triples++;
                }
            }
        }
        return triples + doubled(nums, different);
    }

    /// How many different triples hold a number twice, or 0 three times.
    private static int doubled(int[] nums, long[] different) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        int doubled = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean second = i >= 1 && sorted[i] == sorted[i - 1];
            boolean third = second && i >= 2 && sorted[i] == sorted[i - 2];
            if (sorted[i] == 0) {
                doubled += third && !(i >= 3 && sorted[i - 3] == 0) ? 1 : 0;
            } else if (second && !third && Arrays.binarySearch(different, -2L * sorted[i]) >= 0) {
                doubled++;
            }
        }
        return doubled;
    }
}
