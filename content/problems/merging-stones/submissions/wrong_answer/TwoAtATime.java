// Wrong: tests whether k fits, but then merges by twos.
class Solution {
    int cheapestMerge(int[] stones, int k) {
        int n = stones.length;
        if ((n - 1) % (k - 1) != 0) {
            return -1;
        }
        int[][] cost = new int[n][n];
        for (int i = n - 1; i >= 0; i--) {
            int sum = stones[i];
            for (int j = i + 1; j < n; j++) {
                sum += stones[j];
                int best = Integer.MAX_VALUE;
                for (int middle = i; middle < j; middle++) {
                    best = Math.min(best, cost[i][middle] + cost[middle + 1][j]);
                }
                cost[i][j] = best + sum;
            }
        }
        return cost[0][n - 1];
    }
}
