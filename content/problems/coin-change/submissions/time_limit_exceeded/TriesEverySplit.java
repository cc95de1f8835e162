import java.util.Arrays;

// Too slow: splits every amount into two smaller ones in every way: amount² steps.
class Solution {
    int fewestCoins(int[] coins, int amount) {
        int unpayable = amount + 1;
        int[] fewest = new int[amount + 1];
        Arrays.fill(fewest, unpayable);
        fewest[0] = 0;
        for (int coin : coins) {
            if (coin <= amount) {
                fewest[coin] = 1;
            }
        }
        for (int sum = 1; sum <= amount; sum++) {
            int best = fewest[sum];
            for (int part = 1; part < sum; part++) {
                best = Math.min(best, fewest[part] + fewest[sum - part]);
            }
            fewest[sum] = best;
        }
        return fewest[amount] == unpayable ? -1 : fewest[amount];
    }
}
