// Too slow: sums over every count of each size: amount² steps for bundles of 1.
class Solution {
    int countWays(int[] coins, int amount) {
        int[] ways = new int[amount + 1];
        ways[0] = 1;
        for (int coin : coins) {
            int[] more = new int[amount + 1];
            for (int sum = 0; sum <= amount; sum++) {
                for (int rest = sum; rest >= 0; rest -= coin) {
                    more[sum] = (more[sum] + ways[rest]) % 1_000_000_007;
                }
            }
            ways = more;
        }
        return ways[amount];
    }
}
