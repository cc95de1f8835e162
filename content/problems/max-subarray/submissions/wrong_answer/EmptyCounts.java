// Wrong: begins with 0, the total of no hours, which beats every list of losses.
class Solution {
    long maxSubarray(int[] nums) {
        long best = 0;
        long ending = 0;
        for (int num : nums) {
            ending = Math.max(0, ending + num);
            best = Math.max(best, ending);
        }
        return best;
    }
}
