import java.util.Arrays;

// Wrong: infinity is the largest int, and with anything added it becomes negative.
class Solution {
    int[] allPairsLatency(int regions, int[][] links, int[][] queries) {
        int[][] latency = new int[regions][regions];
        for (int region = 0; region < regions; region++) {
            Arrays.fill(latency[region], Integer.MAX_VALUE);
            latency[region][region] = 0;
        }
        for (int[] link : links) {
            latency[link[0]][link[1]] = Math.min(latency[link[0]][link[1]], link[2]);
        }
        for (int between = 0; between < regions; between++) {
            for (int from = 0; from < regions; from++) {
                for (int to = 0; to < regions; to++) {
                    latency[from][to] =
                            Math.min(
                                    latency[from][to],
                                    latency[from][between] + latency[between][to]);
                }
            }
        }
        int[] answers = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int found = latency[queries[i][0]][queries[i][1]];
            answers[i] = found == Integer.MAX_VALUE ? -1 : found;
        }
        return answers;
    }
}
