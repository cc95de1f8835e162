// Wrong: merges groups as if the dependencies had no direction, and takes every pair inside one
// group for a circle.
class Solution {
    boolean canFinish(int jobs, int[][] dependencies) {
        int[] parent = new int[jobs];
        for (int job = 0; job < jobs; job++) {
            parent[job] = job;
        }
        for (int[] pair : dependencies) {
            int a = root(parent, pair[0]);
            int b = root(parent, pair[1]);
            if (a == b) {
                return false;
            }
            parent[a] = b;
        }
        return true;
    }

    private static int root(int[] parent, int job) {
        while (parent[job] != job) {
            parent[job] = parent[parent[job]];
            job = parent[job];
        }
        return job;
    }
}
