class Solution {
    int missingNumber(int[] nums) {
        int missing = nums.length; // the indexes give 0 to n-1
        for (int i = 0; i < nums.length; i++) {
            missing ^= i ^ nums[i];
        }
        return missing;
    }
}
