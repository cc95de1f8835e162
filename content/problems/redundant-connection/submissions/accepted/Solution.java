class Solution {
    int[] redundantConnection(int[][] edges) {
        var groups = new Groups(edges.length);
        for (int[] edge : edges) {
            if (!groups.merge(edge[0], edge[1])) {
                return edge;
            }
        }
        throw new IllegalArgumentException("no cable closes a loop");
    }

    /// Union-find over 1 to n: by size, with path halving.
    private static final class Groups {
        private final int[] parent;
        private final int[] size;

        Groups(int n) {
            parent = new int[n + 1];
            size = new int[n + 1];
            for (int node = 1; node <= n; node++) {
                parent[node] = node;
                size[node] = 1;
            }
        }

        /// False if both are in one group already.
        boolean merge(int a, int b) {
            int larger = root(a);
            int smaller = root(b);
            if (larger == smaller) {
                return false;
            }
            if (size[larger] < size[smaller]) {
                int kept = larger;
                larger = smaller;
                smaller = kept;
            }
            parent[smaller] = larger;
            size[larger] += size[smaller];
            return true;
        }

        private int root(int node) {
            while (parent[node] != node) {
                parent[node] = parent[parent[node]]; // halves the way for the next walk
                node = parent[node];
            }
            return node;
        }
    }
}
