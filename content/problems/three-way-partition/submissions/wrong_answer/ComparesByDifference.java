// Wrong: compares by difference, which overflows for numbers far apart.
class Solution {
    void partition(int[] nums, int pivot) {
        int smaller = 0;
        int next = 0;
        int larger = nums.length;
        while (next < larger) {
            int difference = nums[next] - pivot;
            if (difference < 0) {
                swap(nums, smaller++, next++);
            } else if (difference > 0) {
                swap(nums, next, --larger);
            } else {
                next++;
            }
        }
    }

    private static void swap(int[] nums, int i, int j) {
        int kept = nums[i];
        nums[i] = nums[j];
        nums[j] = kept;
    }
}
