class Solution {
    int cheapestMerge(int[] stones, int k) {
        int n = stones.length;
        if ((n - 1) % (k - 1) != 0) {
            return -1;
        }
        int[] before = new int[n + 1]; // prefix sums
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] + stones[i];
        }
        int[][] cost = new int[n][n]; // of making i to j as few files as possible
        for (int length = 2; length <= n; length++) {
            for (int i = 0, j = length - 1; j < n; i++, j++) {
                int best = Integer.MAX_VALUE;
                for (int middle = i; middle < j; middle += k - 1) { // i to middle become one
                    best = Math.min(best, cost[i][middle] + cost[middle + 1][j]);
                }
                boolean becomesOne = (length - 1) % (k - 1) == 0;
                cost[i][j] = becomesOne ? best + before[j + 1] - before[i] : best;
            }
        }
        return cost[0][n - 1];
    }
}
