class Solution {
    int removeDuplicates(int[] nums) {
        int write = 0;
        for (int num : nums) {
            if (write == 0 || num != nums[write - 1]) {
                nums[write] = num;
                write++;
            }
        }
        return write;
    }
}
