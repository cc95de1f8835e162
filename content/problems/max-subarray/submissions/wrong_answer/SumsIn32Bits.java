// Wrong: adds in 32 bits.
class Solution {
    long maxSubarray(int[] nums) {
        int best = nums[0];
        int ending = 0;
        for (int num : nums) {
            ending = Math.max(ending, 0) + num;
            best = Math.max(best, ending);
        }
        return best;
    }
}
