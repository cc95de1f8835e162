// Too slow: looks at all earlier numbers for each number: n² steps.
class Solution {
    int longestIncreasing(int[] nums) {
        int[] length = new int[nums.length];
        int longest = 0;
        for (int i = 0; i < nums.length; i++) {
            for (int j = 0; j < i; j++) {
                if (nums[j] < nums[i] && length[j] > length[i]) {
                    length[i] = length[j];
                }
            }
            length[i]++;
            longest = Math.max(longest, length[i]);
        }
        return longest;
    }
}
