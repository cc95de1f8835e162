class Solution {
    int missingNumber(int[] nums) {
        long n = nums.length;
        long missing = n * (n + 1) / 2;
        for (int num : nums) {
            missing -= num;
        }
        return (int) missing;
    }
}
