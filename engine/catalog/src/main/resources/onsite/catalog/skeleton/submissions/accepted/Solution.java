// FILL IN: the reference solution. It answers every input, so it has to be right and fast.
class Solution {
    long total(int[] nums) {
        long total = 0;
        for (int num : nums) {
            total += num;
        }
        return total;
    }
}
