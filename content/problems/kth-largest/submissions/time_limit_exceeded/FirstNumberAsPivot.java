// Too slow: takes the first number as the pivot and makes two parts: n² steps on sorted or equal
// numbers.
class Solution {
    int kthLargest(int[] nums, int k) {
        int place = k - 1;
        int low = 0;
        int high = nums.length - 1;
        while (true) {
            int pivot = nums[low];
            int last = low;
            for (int i = low + 1; i <= high; i++) {
                if (nums[i] > pivot) {
                    last++;
                    swap(nums, i, last);
                }
            }
            swap(nums, low, last);
            if (place == last) {
                return pivot;
            }
            if (place < last) {
                high = last - 1;
            } else {
                low = last + 1;
            }
        }
    }

    private static void swap(int[] nums, int i, int j) {
        int kept = nums[i];
        nums[i] = nums[j];
        nums[j] = kept;
    }
}
