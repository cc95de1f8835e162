import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: drops a place one step too late, so the window is one measurement too long.
class Solution {
    int[] windowMaximum(int[] offsets, int k) {
        int[] maximums = new int[offsets.length - k + 1];
        Deque<Integer> candidates = new ArrayDeque<>();
        for (int i = 0; i < offsets.length; i++) {
            while (!candidates.isEmpty() && offsets[candidates.getLast()] <= offsets[i]) {
                candidates.removeLast();
            }
            candidates.addLast(i);
            if (candidates.getFirst() < i - k) {
                candidates.removeFirst();
            }
            if (i >= k - 1) {
                maximums[i - k + 1] = offsets[candidates.getFirst()];
            }
        }
        return maximums;
    }
}
