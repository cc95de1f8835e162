import java.util.Arrays;

// Wrong: a double has 53 bits, so large values are rounded before the root is taken.
class Solution {
    long[] squareRoots(long[] values) {
        return Arrays.stream(values).map(value -> (long) Math.sqrt(value)).toArray();
    }
}
