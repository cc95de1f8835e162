// Wrong: adds the depths up in 32 bits.
class Solution {
    long trappedWater(int[] heights) {
        int water = 0;
        int wall = 0;
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
