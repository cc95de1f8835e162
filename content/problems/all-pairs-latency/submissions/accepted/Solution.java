import java.util.Arrays;

class Solution {
    private static final int UNREACHABLE = Integer.MAX_VALUE / 2; // two of them still fit

    int[] allPairsLatency(int regions, int[][] links, int[][] queries) {
        int[][] latency = directly(regions, links);
        // After each round: with all regions up to `between` as possible stops.
        for (int between = 0; between < regions; between++) {
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    int through = latency[from][between] + latency[between][to];
                    latency[from][to] = Math.min(latency[from][to], through);
                }
            }
        }
        return Arrays.stream(queries)
                .mapToInt(query -> latency[query[0]][query[1]])
                .map(found -> found == UNREACHABLE ? -1 : found)
                .toArray();
    }

    private static int[][] directly(int regions, int[][] links) {
        int[][] latency = new int[regions][regions];
        for (int region = 0; region < regions; region++) {
            Arrays.fill(latency[region], UNREACHABLE);
            latency[region][region] = 0;
        }
        for (int[] link : links) {
            int from = link[0];
            int to = link[1];
            latency[from][to] = Math.min(latency[from][to], link[2]);
        }
        return latency;
    }
}
