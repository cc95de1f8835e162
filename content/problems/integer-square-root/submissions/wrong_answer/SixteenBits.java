import java.util.Arrays;

// Wrong: takes roots for 16-bit numbers, as those of 32-bit values are.
class Solution {
    long[] squareRoots(long[] values) {
        return Arrays.stream(values).map(Solution::squareRoot).toArray();
    }

    private static long squareRoot(long value) {
        long root = 0;
        for (int bit = 15; bit >= 0; bit--) {
            long larger = root | 1L << bit;
            if (larger * larger <= value) {
                root = larger;
            }
        }
        return root;
    }
}
