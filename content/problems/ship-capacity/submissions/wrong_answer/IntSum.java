import java.util.Arrays;

// Wrong: adds up in 32 bits, and the sum overflows.
class Solution {
    long leastCapacity(int[] sizes, int nights) {
        int low = Arrays.stream(sizes).max().orElseThrow();
        int high = Arrays.stream(sizes).sum();
        while (low < high) {
            int capacity = (low + high) >>> 1;
            int needed = 1;
            int load = 0;
            for (int size : sizes) {
                if (load + size > capacity) {
                    needed++;
                    load = 0;
                }
                load += size;
            }
            if (needed <= nights) {
                high = capacity;
            } else {
                low = capacity + 1;
            }
        }
        return low;
    }
}
