import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: multiplies in 32 bits and widens the finished product.
class Solution {
    long largestRectangle(int[] free) {
        long largest = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int slot = 0; slot <= free.length; slot++) {
            int cores = slot < free.length ? free[slot] : 0;
            while (!open.isEmpty() && free[open.peek()] >= cores) {
                int height = free[open.pop()];
                int left = open.isEmpty() ? -1 : open.peek();
                largest = Math.max(largest, height * (slot - left - 1));
            }
            open.push(slot);
        }
        return largest;
    }
}
