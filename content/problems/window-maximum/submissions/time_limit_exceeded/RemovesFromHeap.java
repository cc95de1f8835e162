import java.util.Comparator;
import java.util.PriorityQueue;

// Too slow: takes what leaves out of the middle of a heap, which looks through all of it: k steps
// for each window.
class Solution {
    int[] windowMaximum(int[] offsets, int k) {
        int[] maximums = new int[offsets.length - k + 1];
        PriorityQueue<Integer> window = new PriorityQueue<>(Comparator.reverseOrder());
        for (int i = 0; i < offsets.length; i++) {
            window.add(offsets[i]);
            if (i >= k) {
                window.remove(offsets[i - k]);
            }
            if (i >= k - 1) {
                maximums[i - k + 1] = window.element();
            }
        }
        return maximums;
    }
}
