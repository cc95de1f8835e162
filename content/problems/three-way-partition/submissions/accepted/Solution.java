class Solution {
    void partition(int[] nums, int pivot) {
        int smaller = 0; // in front of it: smaller than the pivot
        int next = 0; // from smaller up to here: equal to the pivot
        int larger = nums.length; // from it on: larger than the pivot
        while (next < larger) {
            if (nums[next] < pivot) {
                swap(nums, smaller, next);
                smaller++;
                next++;
            } else if (nums[next] > pivot) {
                larger--;
                swap(nums, next, larger); // brings a number that was not looked at yet
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
