import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: keeps values instead of places and drops equal ones, so a value that leaves takes its
// younger twin with it.
class Solution {
    int[] windowMaximum(int[] offsets, int k) {
        int[] maximums = new int[offsets.length - k + 1];
        Deque<Integer> values = new ArrayDeque<>();
        for (int i = 0; i < offsets.length; i++) {
            if (i >= k && !values.isEmpty() && values.getFirst() == offsets[i - k]) {
                values.removeFirst();
            }
            while (!values.isEmpty() && values.getLast() <= offsets[i]) {
                values.removeLast();
            }
            values.addLast(offsets[i]);
            if (i >= k - 1) {
                maximums[i - k + 1] = values.getFirst();
            }
        }
        return maximums;
    }
}
