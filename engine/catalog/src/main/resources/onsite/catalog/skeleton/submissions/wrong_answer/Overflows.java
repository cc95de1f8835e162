// FILL IN: why it is wrong; and at least two more files in this folder, wrong for other reasons.
// Wrong: adds in 32 bits.
class Solution {
    long total(int[] nums) {
        int total = 0;
        for (int num : nums) {
            total += num;
        }
        return total;
    }
}
