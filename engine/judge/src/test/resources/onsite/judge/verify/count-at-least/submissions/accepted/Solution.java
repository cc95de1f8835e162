class Solution {
    int countAtLeast(int[] nums, int bound) {
        if (nums.length == 0) {
            return 0;
        }
        int count = 0;
        int i = 0;
        while (i < nums.length) {
            if (nums[i] >= bound) {
                count++;
            }
            i++;
        }
        return count;
    }
}
