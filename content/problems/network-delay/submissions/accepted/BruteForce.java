/// Passes over all links, as often as there are nodes.
class Solution {
    private static final long NEVER = Long.MAX_VALUE / 2;

    long networkDelay(int nodes, int[][] links, int source) {
        long[] earliest = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            earliest[node] = node == source ? 0 : NEVER;
        }
        for (int pass = 0; pass < nodes; pass++) {
            for (int[] link : links) {
                earliest[link[1]] = Math.min(earliest[link[1]], earliest[link[0]] + link[2]);
            }
        }
        long last = 0;
        for (long time : earliest) {
            if (time >= NEVER) {
                return -1;
            }
            last = Math.max(last, time);
        }
        return last;
    }
}
