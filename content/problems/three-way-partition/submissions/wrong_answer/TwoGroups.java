// Wrong: only separates the smaller keys from the others, so equal and larger ones are mixed.
class Solution {
    void partition(int[] nums, int pivot) {
        int smaller = 0;
        for (int i = 0; i < nums.length; i++) {
            if (nums[i] < pivot) {
                int kept = nums[i];
                nums[i] = nums[smaller];
                nums[smaller] = kept;
                smaller++;
            }
        }
    }
}
