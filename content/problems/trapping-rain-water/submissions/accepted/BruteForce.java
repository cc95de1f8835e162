import java.util.Arrays;

/// Looks for the highest column on both sides of each.
class Solution {
    long trappedWater(int[] heights) {
        long water = 0;
        for (int i = 0; i < heights.length; i++) {
            int left = Arrays.stream(heights, 0, i + 1).max().getAsInt();
            int right = Arrays.stream(heights, i, heights.length).max().getAsInt();
            water += Math.min(left, right) - heights[i];
        }
        return water;
    }
}
