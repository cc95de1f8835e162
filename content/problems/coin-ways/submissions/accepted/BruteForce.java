import java.math.BigInteger;
import java.util.Arrays;

/// Adds up over how many of each size there are, exactly, and takes the remainder at the very end.
class Solution {
    int countWays(int[] coins, int amount) {
        BigInteger[] ways = new BigInteger[amount + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        for (int coin : coins) {
            BigInteger[] more = new BigInteger[amount + 1];
            for (int sum = 0; sum <= amount; sum++) {
                more[sum] = BigInteger.ZERO;
                for (long taken = 0; taken <= sum; taken += coin) {
                    more[sum] = more[sum].add(ways[(int) (sum - taken)]);
                }
            }
            ways = more;
        }
        return ways[amount].mod(BigInteger.valueOf(1_000_000_007)).intValue();
    }
}
