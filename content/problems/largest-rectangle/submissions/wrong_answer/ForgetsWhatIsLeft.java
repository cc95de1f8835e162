import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: never looks at the slots that are left on the stack at the end.
class Solution {
    long largestRectangle(int[] free) {
        long largest = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int slot = 0; slot < free.length; slot++) {
            while (!open.isEmpty() && free[open.peek()] >= free[slot]) {
                int height = free[open.pop()];
                int left = open.isEmpty() ? -1 : open.peek();
                largest = Math.max(largest, (long) height * (slot - left - 1));
            }
            open.push(slot);
        }
        return largest;
    }
}
