import java.math.BigInteger;

/// Adds up, over the number of deployments that take two stages, in how many ways these can be
/// placed among all, with exact numbers.
class Solution {
    int countWays(int stages) {
        BigInteger ways = BigInteger.ZERO;
        for (int doubles = 0; 2 * doubles <= stages; doubles++) {
            ways = ways.add(choose(stages - doubles, doubles));
        }
        return ways.mod(BigInteger.valueOf(1_000_000_007)).intValue();
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
