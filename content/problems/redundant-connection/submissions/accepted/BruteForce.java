/// Unplugs one cable after the other, from the end, and tests whether a tree remains.
class Solution {
    int[] redundantConnection(int[][] edges) {
        for (int unplugged = edges.length - 1; unplugged >= 0; unplugged--) {
            if (isConnectedWithout(unplugged, edges)) {
                return edges[unplugged];
            }
        }
        return new int[0];
    }

    private static boolean isConnectedWithout(int unplugged, int[][] edges) {
        boolean[] reached = new boolean[edges.length + 1];
        reached[1] = true;
        int count = 1;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < edges.length; i++) {
                int u = edges[i][0];
                int v = edges[i][1];
                if (i != unplugged && reached[u] != reached[v]) {
                    reached[u] = true;
                    reached[v] = true;
                    count++;
                    grown = true;
                }
            }
        }
        return count == edges.length;
    }
}
