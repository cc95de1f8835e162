class Solution {
    private static final int MODULUS = 1_000_000_007;

    int countWays(int[] coins, int amount) {
        int[] ways = new int[amount + 1]; // with the coins seen so far
        ways[0] = 1;
        for (int coin : coins) {
            // Upwards, so that ways[sum - coin] may contain this coin already.
            for (int sum = coin; sum <= amount; sum++) {
                ways[sum] = (ways[sum] + ways[sum - coin]) % MODULUS;
            }
        }
        return ways[amount];
    }
}
