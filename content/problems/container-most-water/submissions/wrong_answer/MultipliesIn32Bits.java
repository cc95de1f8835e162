// Wrong: multiplies two ints, and widens the product only afterwards.
class Solution {
    long containerMostWater(int[] heights) {
        long most = 0;
        int left = 0;
        int right = heights.length - 1;
        while (left < right) {
            most = Math.max(most, Math.min(heights[left], heights[right]) * (right - left));
            if (heights[left] < heights[right]) {
                left++;
            } else {
                right--;
            }
        }
        return most;
    }
}
