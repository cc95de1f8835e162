class Solution {
    int singleNumber(int[] nums) {
        int single = 0;
        for (int num : nums) {
            single ^= num; // the second entry of an id cancels the first
        }
        return single;
    }
}
