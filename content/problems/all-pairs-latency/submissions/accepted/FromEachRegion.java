import java.util.Arrays;

/// Dijkstra's algorithm from each region, which finds the nearest one by a scan.
class Solution {
    private static final int NONE = -1;

    int[] allPairsLatency(int regions, int[][] links, int[][] queries) {
        int[][] direct = new int[regions][regions];
        for (int[] row : direct) {
            Arrays.fill(row, NONE);
        }
        for (int[] link : links) {
            int known = direct[link[0]][link[1]];
            direct[link[0]][link[1]] = known == NONE ? link[2] : Math.min(known, link[2]);
        }
        int[][] latency = new int[regions][];
        for (int region = 0; region < regions; region++) {
            latency[region] = from(region, direct);
        }
        return Arrays.stream(queries).mapToInt(query -> latency[query[0]][query[1]]).toArray();
    }

    private static int[] from(int source, int[][] direct) {
        int[] latency = new int[direct.length];
        Arrays.fill(latency, NONE);
        latency[source] = 0;
        boolean[] settled = new boolean[direct.length];
        for (int region = source; region != NONE; region = nearest(latency, settled)) {
            settled[region] = true;
            for (int to = 0; to < direct.length; to++) {
                int through = latency[region] + direct[region][to];
                boolean better = latency[to] == NONE || through < latency[to];
                if (direct[region][to] != NONE && better) {
                    latency[to] = through;
                }
            }
        }
        return latency;
    }

    private static int nearest(int[] latency, boolean[] settled) {
        int nearest = NONE;
        for (int region = 0; region < latency.length; region++) {
            boolean open = latency[region] != NONE && !settled[region];
            if (open && (nearest == NONE || latency[region] < latency[nearest])) {
                nearest = region;
            }
        }
        return nearest;
    }
}
