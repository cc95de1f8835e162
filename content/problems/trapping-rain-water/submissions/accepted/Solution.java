class Solution {
    long trappedWater(int[] heights) {
        long water = 0;
        int wall = 0; // the highest column settled so far; inwards there is one as high
        int left = 0;
        int right = heights.length - 1;
        while (left < right) {
            int settled = heights[left] < heights[right] ? heights[left++] : heights[right--];
            wall = Math.max(wall, settled);
            water += wall - settled;
        }
        return water;
    }
}
