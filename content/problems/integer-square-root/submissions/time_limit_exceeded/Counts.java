import java.util.Arrays;

// Too slow: counts upwards, three billion steps for the largest values.
class Solution {
    long[] squareRoots(long[] values) {
        return Arrays.stream(values).map(Solution::squareRoot).toArray();
    }

    private static long squareRoot(long value) {
        long root = 0;
        while (root < 3_037_000_499L && (root + 1) * (root + 1) <= value) {
            root++;
        }
        return root;
    }
}
