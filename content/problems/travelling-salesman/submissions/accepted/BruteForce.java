/// Tries every order.
class Solution {
    int shortestTour(int[][] dist) {
        return shortest(dist, new boolean[dist.length], 0, 1);
    }

    private static int shortest(int[][] dist, boolean[] visited, int last, int count) {
        if (count == dist.length) {
            return dist[last][0];
        }
        int best = Integer.MAX_VALUE;
        for (int next = 1; next < dist.length; next++) {
            if (!visited[next]) {
                visited[next] = true;
                int rest = shortest(dist, visited, next, count + 1);
                best = Math.min(best, dist[last][next] + rest);
                visited[next] = false;
            }
        }
        return best;
    }
}
