// Too slow: moves the whole rest one place to the left for each duplicate: n² steps.
class Solution {
    int removeDuplicates(int[] nums) {
        int length = nums.length;
        for (int i = 1; i < length; ) {
            if (nums[i] == nums[i - 1]) {
                System.arraycopy(nums, i + 1, nums, i, length - i - 1);
                length--;
            } else {
                i++;
            }
        }
        return length;
    }
}
