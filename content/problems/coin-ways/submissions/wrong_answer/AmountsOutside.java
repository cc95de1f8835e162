// Wrong: with the amounts in the outer loop, 1 + 2 and 2 + 1 count as two ways.
class Solution {
    int countWays(int[] coins, int amount) {
        int[] ways = new int[amount + 1];
        ways[0] = 1;
        for (int sum = 1; sum <= amount; sum++) {
            for (int coin : coins) {
                if (coin <= sum) {
                    ways[sum] = (ways[sum] + ways[sum - coin]) % 1_000_000_007;
                }
            }
        }
        return ways[amount];
    }
}
