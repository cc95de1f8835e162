// Wrong: unplugs the first cable whose two switches were both seen before, though it may join two
// separate groups.
class Solution {
    int[] redundantConnection(int[][] edges) {
        boolean[] seen = new boolean[edges.length + 1];
        for (int[] edge : edges) {
            if (seen[edge[0]] && seen[edge[1]]) {
                return edge;
            }
            seen[edge[0]] = true;
            seen[edge[1]] = true;
        }
        return new int[0];
    }
}
