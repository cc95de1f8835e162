import java.util.concurrent.ThreadLocalRandom;

class Solution {
    int kthLargest(int[] nums, int k) {
        var random = ThreadLocalRandom.current();
        int place = k - 1;
        int low = 0; // the answer is in nums[low..high-1]
        int high = nums.length;
        while (true) {
            int pivot = nums[random.nextInt(low, high)];
            int larger = low; // in front of it: larger than the pivot
            int smaller = high; // from it on: smaller than the pivot
            for (int i = low; i < smaller; ) {
                if (nums[i] > pivot) {
                    swap(nums, i++, larger++);
                } else if (nums[i] < pivot) {
                    swap(nums, i, --smaller);
                } else {
                    i++;
                }
            }
            if (place < larger) {
                high = larger;
            } else if (place < smaller) {
                return pivot;
            } else {
                low = smaller;
            }
        }
    }

    private static void swap(int[] nums, int i, int j) {
        int kept = nums[i];
        nums[i] = nums[j];
        nums[j] = kept;
    }
}
