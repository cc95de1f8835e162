import java.math.BigInteger;
import java.util.Arrays;

/// One bit after the other, in integers that can't overflow.
class Solution {
    long[] squareRoots(long[] values) {
        return Arrays.stream(values).map(Solution::squareRoot).toArray();
    }

    private static long squareRoot(long value) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = 31; bit >= 0; bit--) {
            BigInteger larger = root.setBit(bit);
            if (larger.multiply(larger).compareTo(BigInteger.valueOf(value)) <= 0) {
                root = larger;
            }
        }
        return root.longValueExact();
    }
}
