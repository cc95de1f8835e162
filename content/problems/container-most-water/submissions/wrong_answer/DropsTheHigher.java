// Wrong: drops the higher wall of the pair, although the lower one limits it.
class Solution {
    long containerMostWater(int[] heights) {
        long most = 0;
        int left = 0;
        int right = heights.length - 1;
        while (left < right) {
            long height = Math.min(heights[left], heights[right]);
            most = Math.max(most, height * (right - left));
            if (heights[left] > heights[right]) {
                left++;
            } else {
                right--;
            }
        }
        return most;
    }
}
