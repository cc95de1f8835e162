// Wrong: zero stands for "nothing kept yet", so an array that begins with the id 0 loses it.
class Solution {
    int removeDuplicates(int[] nums) {
        int write = 0;
        int last = 0;
        for (int num : nums) {
            if (num != last) {
                nums[write++] = num;
                last = num;
            }
        }
        return write;
    }
}
