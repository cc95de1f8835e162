import java.util.Arrays;
import java.util.PriorityQueue;

// Wrong: puts the largest archives first, each on the emptiest night, and so ignores the order.
class Solution {
    long leastCapacity(int[] sizes, int nights) {
        int[] sorted = sizes.clone();
        Arrays.sort(sorted);
        var loads = new PriorityQueue<Long>();
        for (int night = 0; night < nights; night++) {
            loads.add(0L);
        }
        long largest = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            long load = loads.remove() + sorted[i];
            largest = Math.max(largest, load);
            loads.add(load);
        }
        return largest;
    }
}
