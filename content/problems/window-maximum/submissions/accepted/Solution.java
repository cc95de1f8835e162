import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    int[] windowMaximum(int[] offsets, int k) {
        int[] maximums = new int[offsets.length - k + 1];
        Deque<Integer> candidates = new ArrayDeque<>(); // places, oldest first; their offsets fall
        for (int i = 0; i < offsets.length; i++) {
            while (!candidates.isEmpty() && offsets[candidates.getLast()] <= offsets[i]) {
                candidates.removeLast(); // leaves before i and is no larger
            }
            candidates.addLast(i);
            if (candidates.getFirst() == i - k) {
                candidates.removeFirst();
            }
            if (i >= k - 1) {
                maximums[i - k + 1] = offsets[candidates.getFirst()];
            }
        }
        return maximums;
    }
}
