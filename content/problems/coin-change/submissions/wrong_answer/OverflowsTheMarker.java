import java.util.Arrays;

// Wrong: marks unpayable amounts by the largest int, and one more than that is the smallest.
class Solution {
    int fewestCoins(int[] coins, int amount) {
        int[] fewest = new int[amount + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int sum = 1; sum <= amount; sum++) {
            for (int coin : coins) {
                if (coin <= sum) {
                    fewest[sum] = Math.min(fewest[sum], fewest[sum - coin] + 1);
                }
            }
        }
        return fewest[amount] == Integer.MAX_VALUE ? -1 : fewest[amount];
    }
}
