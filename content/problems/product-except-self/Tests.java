import static onsite.tests.Values.*;

import java.math.BigInteger;
import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int COUNT_MAX = 200_000;
    private static final int LEAST = Integer.MIN_VALUE;
    private static final int GREATEST = Integer.MAX_VALUE;

    @Override
    public void define(Suite suite) {
        suite.edge("two numbers", ints(3, 8));
        suite.edge("two zeros", ints(0, 0));
        suite.edge("one of two is zero", ints(0, 5));
        suite.edge("ones only", ints(1, 1, 1));
        suite.edge("three numbers", ints(2, 3, 7));
        suite.edge("zero comes first", ints(0, 2, 3, 5));
        suite.edge("zero comes last", ints(2, 3, 5, 0));
        suite.edge("zero lies in the middle", ints(2, 0, 3, 5));
        suite.edge("two zeros among others", ints(2, 0, 3, 0, 5));
        suite.edge("all are zero", ints(0, 0, 0, 0));
        suite.edge("an even number of negative numbers", ints(-2, 3, -5));
        suite.edge("an odd number of negative numbers", ints(-2, -3, -5));
        suite.edge("a negative number and a zero", ints(-4, 0, 2));
        suite.edge("equal numbers", ints(3, 3, 3, 3));
        suite.edge("ones at both ends", ints(1, 6, 7, 1));
        suite.edge("products above 32 bits", ints(GREATEST, GREATEST, 2));
        suite.edge("the product of all is above 64 bits", ints(GREATEST, GREATEST - 2, 8));
        suite.edge("the product of all is 2 to the power of 64", ints(1 << 30, 1 << 30, 16));
        suite.edge("the smallest number twice, and one", ints(LEAST, LEAST, 1));
        suite.edge("the smallest number, the largest, and two", ints(LEAST, GREATEST, 2));
        suite.edge("large products, but for two zeros", ints(LEAST, 0, LEAST, LEAST, 0, LEAST));
        suite.edge("a product beyond exact doubles", ints(94_906_267, 94_906_265, 1, -1));
        suite.random("small numbers", 40, r -> input(r.ints(r.between(2, 6), -3, 6)));
        suite.random("without zeros", 20, r -> input(r.ints(r.between(2, 8), 1, 9)));
        suite.random("longer lists", 20, r -> input(fewFactors(r, r.between(20, 60), 30)));
        suite.random("large numbers", 10, r -> input(r.ints(3, -GREATEST, GREATEST)));
        suite.scale("no zero", doubling(12_500, 5), (r, n) -> input(fewFactors(r, n, 7)));
        suite.scale("one zero", doubling(12_500, 5), Tests::oneZero);
    }

    /// Ones and minus ones, and up to `twos` twos.
    private static int[] fewFactors(Rand r, int n, int twos) {
        int[] nums = new int[n];
        Arrays.setAll(nums, i -> r.chance(0.5) ? 1 : -1);
        for (int i = 0; i < twos; i++) {
            nums[r.between(0, n - 1)] = 2;
        }
        return nums;
    }

    private static Input oneZero(Rand r, int n) {
        int[] nums = fewFactors(r, n, 20);
        nums[r.between(0, n - 1)] = 0;
        return input(nums);
    }

    static void valid(int[] nums) {
        require(
                nums.length >= 2 && nums.length <= COUNT_MAX,
                "nums has 2 to 200,000 numbers, not " + nums.length);
        require(
                largestAnswer(nums).bitLength() <= 63,
                "each product of all other numbers lies within ±9,223,372,036,854,775,807");
    }

    /// The absolute value of the largest one: without the number closest to 0. Stops early when it
    /// is too large.
    private static BigInteger largestAnswer(int[] nums) {
        long[] sizes = Arrays.stream(nums).asLongStream().map(Math::abs).sorted().toArray();
        BigInteger product = BigInteger.ONE;
        for (int i = 1; i < sizes.length && product.bitLength() <= 63; i++) {
            if (sizes[i] == 0) {
                return BigInteger.ZERO;
            }
            product = product.multiply(BigInteger.valueOf(sizes[i]));
        }
        return product;
    }
}
