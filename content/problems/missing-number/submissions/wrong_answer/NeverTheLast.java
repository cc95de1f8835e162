import java.util.Arrays;

// Wrong: looks for a gap in the sorted list and answers 0 if there is none; then n is missing.
class Solution {
    int missingNumber(int[] nums) {
        Arrays.sort(nums);
        for (int i = 0; i < nums.length; i++) {
            if (nums[i] != i) {
                return i;
            }
        }
        return 0;
    }
}
