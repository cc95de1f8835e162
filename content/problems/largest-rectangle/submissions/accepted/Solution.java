import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    long largestRectangle(int[] free) {
        long largest = 0;
        Deque<Integer> open = new ArrayDeque<>(); // slots without a right border yet; they rise
        for (int slot = 0; slot <= free.length; slot++) {
            int cores = slot < free.length ? free[slot] : 0; // the end is a border for all
            while (!open.isEmpty() && free[open.peek()] >= cores) {
                int height = free[open.pop()];
                int left = open.isEmpty() ? -1 : open.peek();
                largest = Math.max(largest, (long) height * (slot - left - 1));
            }
            open.push(slot);
        }
        return largest;
    }
}
