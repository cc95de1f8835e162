import java.util.ArrayDeque;
import java.util.Queue;

// Wrong: always starts on host 0, though another start may be better.
class Solution {
    int shortestWalk(int[][] graph) {
        int all = (1 << graph.length) - 1;
        boolean[][] seen = new boolean[graph.length][all + 1];
        Queue<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {0, 1, 0});
        while (true) {
            int[] state = queue.remove();
            if (state[1] == all) {
                return state[2];
            }
            for (int next : graph[state[0]]) {
                int visited = state[1] | (1 << next);
                if (!seen[next][visited]) {
                    seen[next][visited] = true;
                    queue.add(new int[] {next, visited, state[2] + 1});
                }
            }
        }
    }
}
