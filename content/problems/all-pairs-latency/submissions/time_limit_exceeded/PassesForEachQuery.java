import java.util.Arrays;

// Too slow: computes the latencies from the first region of a query anew for each query, in passes
// over all links.
class Solution {
    private static final int UNREACHABLE = Integer.MAX_VALUE / 2;

    int[] allPairsLatency(int regions, int[][] links, int[][] queries) {
        return Arrays.stream(queries)
                .mapToInt(query -> latency(regions, links, query[0], query[1]))
                .toArray();
    }

    private static int latency(int regions, int[][] links, int from, int to) {
        int[] latency = new int[regions];
        Arrays.fill(latency, UNREACHABLE);
        latency[from] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] link : links) {
                int through = latency[link[0]] + link[2];
                if (through < latency[link[1]]) {
                    latency[link[1]] = through;
                    changed = true;
                }
            }
        }
        return latency[to] >= UNREACHABLE ? -1 : latency[to];
    }
}
