class Solution {
    long maxWindowSum(int[] values, int k) {
        long best = Long.MIN_VALUE;
        for (int start = 0; start + k <= values.length; start++) {
            long sum = 0;
            for (int i = start; i < start + k; i++) {
                sum += values[i];
            }
            best = Math.max(best, sum);
        }
        return best;
    }
}
