import java.util.Arrays;

// Fails: compares by division to avoid overflow, and divides by 0 when the middle is 0.
class Solution {
    long[] squareRoots(long[] values) {
        return Arrays.stream(values).map(Solution::squareRoot).toArray();
    }

    private static long squareRoot(long value) {
        long low = 0;
        long high = value;
        while (low <= high) {
            long mid = low + (high - low) / 2;
            if (mid <= value / mid) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return high;
    }
}
