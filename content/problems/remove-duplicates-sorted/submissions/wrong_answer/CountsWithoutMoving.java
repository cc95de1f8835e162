// Wrong: counts the different numbers but leaves them where they are.
class Solution {
    int removeDuplicates(int[] nums) {
        int different = 0;
        for (int i = 0; i < nums.length; i++) {
            if (i == 0 || nums[i] != nums[i - 1]) {
                different++;
            }
        }
        return different;
    }
}
