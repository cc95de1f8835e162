// Wrong: buying nothing is no way, and only the first bundle of each size starts one.
class Solution {
    int countWays(int[] coins, int amount) {
        int[] ways = new int[amount + 1];
        for (int coin : coins) {
            for (int sum = coin; sum <= amount; sum++) {
                int started = sum == coin ? 1 : 0;
                ways[sum] = (int) (((long) ways[sum] + ways[sum - coin] + started) % 1_000_000_007);
            }
        }
        return ways[amount];
    }
}
