// Too slow: reaches out from each slot to both sides, step by step: n² steps if all are equal.
class Solution {
    long largestRectangle(int[] free) {
        long largest = 0;
        for (int slot = 0; slot < free.length; slot++) {
            int left = slot;
            while (left > 0 && free[left - 1] >= free[slot]) {
                left--;
            }
            int right = slot;
            while (right < free.length - 1 && free[right + 1] >= free[slot]) {
                right++;
            }
            largest = Math.max(largest, (long) free[slot] * (right - left + 1));
        }
        return largest;
    }
}
