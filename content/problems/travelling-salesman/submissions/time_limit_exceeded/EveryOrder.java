// Too slow: tries every order of the cities: n! steps.
class Solution {
    int shortestTour(int[][] dist) {
        return shortest(dist, 1, 0);
    }

    private static int shortest(int[][] dist, int set, int last) {
        if (set == (1 << dist.length) - 1) {
            return dist[last][0];
        }
        int best = Integer.MAX_VALUE;
        for (int next = 1; next < dist.length; next++) {
            if ((set & (1 << next)) == 0) {
                best = Math.min(best, dist[last][next] + shortest(dist, set | (1 << next), next));
            }
        }
        return best;
    }
}
