// Wrong: answers the best total that uses the last slot.
class Solution {
    long bestTotal(int[] values) {
        long bestWithout = 0;
        long with = 0;
        for (int value : values) {
            long used = bestWithout + value;
            bestWithout = Math.max(bestWithout, with);
            with = used;
        }
        return with;
    }
}
