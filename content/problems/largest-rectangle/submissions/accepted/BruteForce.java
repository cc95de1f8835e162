class Solution {
    long largestRectangle(int[] free) {
        long largest = 0;
        for (int first = 0; first < free.length; first++) {
            int lowest = free[first];
            for (int last = first; last < free.length; last++) {
                lowest = Math.min(lowest, free[last]);
                largest = Math.max(largest, (long) lowest * (last - first + 1));
            }
        }
        return largest;
    }
}
