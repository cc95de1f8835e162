// Wrong: totals are kept in 32 bits and overflow.
class Solution {
    private int[][] edges;
    private int[] weights;

    long heaviestSet(int[][] edges, int[] weights) {
        this.edges = edges;
        this.weights = weights;
        int[] root = best(0, -1);
        return Math.max(root[0], root[1]);
    }

    private int[] best(int node, int parent) {
        int with = weights[node];
        int without = 0;
        for (int[] edge : edges) {
            if (edge[0] == node || edge[1] == node) {
                int child = edge[0] + edge[1] - node;
                if (child != parent) {
                    int[] below = best(child, node);
                    with += below[1];
                    without += Math.max(below[0], below[1]);
                }
            }
        }
        return new int[] {with, without};
    }
}
