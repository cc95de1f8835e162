// Wrong: n times n + 1 is computed in 32 bits and halved after its upper bits are lost.
class Solution {
    int missingNumber(int[] nums) {
        int n = nums.length;
        int missing = n * (n + 1) / 2;
        for (int num : nums) {
            missing -= num;
        }
        return missing;
    }
}
