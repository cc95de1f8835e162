import java.math.BigInteger;

// Too slow: joins the words to one number, which is copied for each of them: n² steps.
class Solution {
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    int hammingDistance(long[] first, long[] second) {
        return joined(first).xor(joined(second)).bitCount();
    }

    private static BigInteger joined(long[] words) {
        BigInteger joined = BigInteger.ZERO;
        for (long word : words) {
            joined = joined.shiftLeft(64).or(BigInteger.valueOf(word).mod(TWO_TO_64));
        }
        return joined;
    }
}
