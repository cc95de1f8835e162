import java.util.Arrays;

class Solution {
    /// The first number whose square does not fit into a long.
    private static final long TOO_LARGE = 3_037_000_500L;

    long[] squareRoots(long[] values) {
        return Arrays.stream(values).map(Solution::squareRoot).toArray();
    }

    private static long squareRoot(long value) {
        long low = 0; // its square is not greater than the value
        long high = TOO_LARGE; // its square is
        while (high - low > 1) {
            long mid = (low + high) >>> 1;
            if (mid * mid <= value) {
                low = mid;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
