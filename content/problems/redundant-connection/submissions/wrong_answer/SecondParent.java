// Wrong: reads cables as arrows and unplugs the one that gives a switch its second parent.
class Solution {
    int[] redundantConnection(int[][] edges) {
        int[] parent = new int[edges.length + 1];
        for (int[] edge : edges) {
            if (parent[edge[1]] != 0) {
                return edge;
            }
            parent[edge[1]] = edge[0];
        }
        return edges[edges.length - 1];
    }
}
