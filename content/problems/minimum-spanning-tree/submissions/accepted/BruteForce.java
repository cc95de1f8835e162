import java.util.Arrays;

/// Takes or leaves each edge, in all ways that close no loop.
class Solution {
    private static final long NONE = Long.MAX_VALUE;

    private int[][] edges;

    long spanningWeight(int nodes, int[][] edges) {
        this.edges = edges;
        int[] part = new int[nodes];
        Arrays.setAll(part, node -> node);
        long least = least(0, part, nodes - 1);
        return least == NONE ? -1 : least;
    }

    /// The least price for so many more edges, from `next` on, between the parts.
    private long least(int next, int[] part, int missing) {
        if (missing == 0) {
            return 0;
        }
        if (edges.length - next < missing) {
            return NONE;
        }
        long least = least(next + 1, part, missing);
        int a = part[edges[next][0]];
        int b = part[edges[next][1]];
        if (a != b) {
            int[] joined = part.clone();
            for (int node = 0; node < joined.length; node++) {
                joined[node] = part[node] == b ? a : part[node];
            }
            long rest = least(next + 1, joined, missing - 1);
            if (rest != NONE) {
                least = Math.min(least, edges[next][2] + rest);
            }
        }
        return least;
    }
}
