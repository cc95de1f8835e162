import java.util.Arrays;

// Too slow: goes from each capacity to the next that changes anything, which are far too many.
class Solution {
    long leastCapacity(int[] sizes, int nights) {
        long capacity = Arrays.stream(sizes).max().orElseThrow();
        while (true) {
            int needed = 1;
            long load = 0;
            long next = Long.MAX_VALUE;
            for (int size : sizes) {
                if (load + size > capacity) {
                    next = Math.min(next, load + size);
                    needed++;
                    load = 0;
                }
                load += size;
            }
            if (needed <= nights) {
                return capacity;
            }
            capacity = next;
        }
    }
}
