import java.util.Arrays;

// Wrong: has the loop over the stop inside; a pair is settled before the parts of its way are.
class Solution {
    private static final int UNREACHABLE = Integer.MAX_VALUE / 2;

    int[] allPairsLatency(int regions, int[][] links, int[][] queries) {
        int[][] latency = new int[regions][regions];
        for (int region = 0; region < regions; region++) {
            Arrays.fill(latency[region], UNREACHABLE);
            latency[region][region] = 0;
        }
        for (int[] link : links) {
            latency[link[0]][link[1]] = Math.min(latency[link[0]][link[1]], link[2]);
        }
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                for (int between = 0; between < regions; between++) {
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
            answers[i] = found == UNREACHABLE ? -1 : found;
        }
        return answers;
    }
}
