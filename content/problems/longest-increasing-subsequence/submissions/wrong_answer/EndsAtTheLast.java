import java.util.Arrays;

// Wrong: answers the longest run that ends with the last number instead of the longest of all.
class Solution {
    int longestIncreasing(int[] nums) {
        int[] length = new int[nums.length];
        Arrays.fill(length, 1);
        for (int i = 0; i < nums.length; i++) {
            for (int j = 0; j < i; j++) {
                if (nums[j] < nums[i]) {
                    length[i] = Math.max(length[i], length[j] + 1);
                }
            }
        }
        return length[nums.length - 1];
    }
}
