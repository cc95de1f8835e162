class Solution {
    int[] windowMaximum(int[] offsets, int k) {
        int[] maximums = new int[offsets.length - k + 1];
        for (int start = 0; start < maximums.length; start++) {
            maximums[start] = offsets[start];
            for (int i = start; i < start + k; i++) {
                maximums[start] = Math.max(maximums[start], offsets[i]);
            }
        }
        return maximums;
    }
}
