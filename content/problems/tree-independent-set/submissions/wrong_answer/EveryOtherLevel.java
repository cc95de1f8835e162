import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

// Wrong: takes all switches at even depth or all at odd depth.
class Solution {
    long heaviestSet(int[][] edges, int[] weights) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int node = 0; node < weights.length; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        int[] depth = new int[weights.length];
        Arrays.fill(depth, -1);
        depth[0] = 0;
        Queue<Integer> queue = new ArrayDeque<>(List.of(0));
        long[] totals = new long[2];
        while (!queue.isEmpty()) {
            int node = queue.remove();
            totals[depth[node] % 2] += weights[node];
            for (int next : neighbours.get(node)) {
                if (depth[next] < 0) {
                    depth[next] = depth[node] + 1;
                    queue.add(next);
                }
            }
        }
        return Math.max(totals[0], totals[1]);
    }
}
