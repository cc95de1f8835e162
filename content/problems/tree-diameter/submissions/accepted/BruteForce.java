import java.util.Arrays;

/// The distances between all pairs of brokers (Floyd and Warshall).
class Solution {
    int diameter(int[][] edges) {
        int n = edges.length + 1;
        int[][] hops = new int[n][n];
        for (int[] row : hops) {
            Arrays.fill(row, n);
        }
        for (int[] edge : edges) {
            hops[edge[0]][edge[1]] = 1;
            hops[edge[1]][edge[0]] = 1;
        }
        for (int via = 0; via < n; via++) {
            hops[via][via] = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    hops[i][j] = Math.min(hops[i][j], hops[i][via] + hops[via][j]);
                }
            }
        }
        return Arrays.stream(hops).flatMapToInt(Arrays::stream).max().getAsInt();
    }
}
