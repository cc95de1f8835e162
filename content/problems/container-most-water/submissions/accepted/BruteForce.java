class Solution {
    long containerMostWater(int[] heights) {
        long most = 0;
        for (int right = 0; right < heights.length; right++) {
            for (int left = 0; left < right; left++) {
                long height = Math.min(heights[left], heights[right]);
                most = Math.max(most, height * (right - left));
            }
        }
        return most;
    }
}
