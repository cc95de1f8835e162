// Wrong: adds up in an int, which overflows; widening the finished sum is too late.
class Solution {
    long maxWindowSum(int[] values, int k) {
        int sum = 0;
        for (int i = 0; i < k; i++) {
            sum += values[i];
        }
        long best = sum;
        for (int i = k; i < values.length; i++) {
            sum += values[i] - values[i - k];
            best = Math.max(best, sum);
        }
        return best;
    }
}
