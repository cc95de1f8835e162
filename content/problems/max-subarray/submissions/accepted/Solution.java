class Solution {
    long maxSubarray(int[] nums) {
        long ending = nums[0]; // the best total of a time that ends here
        long best = ending;
        for (int i = 1; i < nums.length; i++) {
            ending = Math.max(ending, 0) + nums[i];
            best = Math.max(best, ending);
        }
        return best;
    }
}
