// Wrong: expects the two entries of an id to stand next to each other.
class Solution {
    int singleNumber(int[] nums) {
        for (int i = 0; i + 1 < nums.length; i += 2) {
            if (nums[i] != nums[i + 1]) {
                return nums[i];
            }
        }
        return nums[nums.length - 1];
    }
}
