/// Computes which job waits for which, directly or through others (Warshall).
class Solution {
    boolean canFinish(int jobs, int[][] dependencies) {
        boolean[][] waits = new boolean[jobs][jobs];
        for (int[] pair : dependencies) {
            waits[pair[0]][pair[1]] = true;
        }
        for (int between = 0; between < jobs; between++) {
            for (int job = 0; job < jobs; job++) {
                for (int required = 0; required < jobs; required++) {
                    if (waits[job][between] && waits[between][required]) {
                        waits[job][required] = true;
                    }
                }
            }
        }
        for (int job = 0; job < jobs; job++) {
            if (waits[job][job]) {
                return false;
            }
        }
        return true;
    }
}
