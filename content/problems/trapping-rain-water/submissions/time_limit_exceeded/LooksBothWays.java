// Too slow: looks for the highest column on both sides of each: n² steps.
class Solution {
    long trappedWater(int[] heights) {
        long water = 0;
        for (int i = 0; i < heights.length; i++) {
            int left = 0;
            for (int j = 0; j <= i; j++) {
                if (heights[j] > left) {
                    left = heights[j];
                }
            }
            int right = 0;
            for (int j = i; j < heights.length; j++) {
                if (heights[j] > right) {
                    right = heights[j];
                }
            }
            water += Math.min(left, right) - heights[i];
        }
        return water;
    }
}
