import java.util.PriorityQueue;

// Wrong: compares by difference, which overflows for numbers far apart.
class Solution {
    int kthLargest(int[] nums, int k) {
        var largest = new PriorityQueue<Integer>((a, b) -> a - b);
        for (int num : nums) {
            largest.add(num);
            if (largest.size() > k) {
                largest.remove();
            }
        }
        return largest.element();
    }
}
