class Solution {
    long maxWindowSum(int[] values, int k) {
        long sum = 0;
        for (int i = 0; i < k; i++) {
            sum += values[i];
        }
        long best = sum;
        for (int i = k; i < values.length; i++) {
            sum += values[i] - (long) values[i - k]; // one enters, one leaves
            best = Math.max(best, sum);
        }
        return best;
    }
}
