class Solution {
    int fewestCoins(int[] coins, int amount) {
        int unpayable = amount + 1; // more coins than any amount needs
        int[] fewest = new int[amount + 1];
        for (int sum = 1; sum <= amount; sum++) {
            fewest[sum] = unpayable;
            for (int coin : coins) {
                if (coin <= sum) {
                    fewest[sum] = Math.min(fewest[sum], fewest[sum - coin] + 1);
                }
            }
        }
        return fewest[amount] == unpayable ? -1 : fewest[amount];
    }
}
