import java.util.Arrays;

class Solution {
    long leastCapacity(int[] sizes, int nights) {
        long low = Arrays.stream(sizes).max().orElseThrow(); // with less, this one is never shipped
        long high = Arrays.stream(sizes).asLongStream().sum();
        while (low < high) {
            long capacity = (low + high) >>> 1;
            if (nightsNeeded(sizes, capacity) <= nights) {
                high = capacity;
            } else {
                low = capacity + 1;
            }
        }
        return low;
    }

    private static int nightsNeeded(int[] sizes, long capacity) {
        int nights = 1;
        long load = 0;
        for (int size : sizes) {
            if (load + size > capacity) {
                nights++;
                load = 0;
            }
            load += size;
        }
        return nights;
    }
}
