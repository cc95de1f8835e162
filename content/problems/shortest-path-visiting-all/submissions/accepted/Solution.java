import java.util.ArrayDeque;
import java.util.Queue;

class Solution {
    /// Where the agent is, and the bits of the hosts that it has been on.
    private record State(int host, int visited) {}

    int shortestWalk(int[][] graph) {
        int all = (1 << graph.length) - 1;
        boolean[][] seen = new boolean[graph.length][all + 1];
        Queue<State> queue = new ArrayDeque<>();
        for (int host = 0; host < graph.length; host++) {
            queue.add(new State(host, 1 << host));
        }
        for (int steps = 0; ; steps++) {
            for (int left = queue.size(); left > 0; left--) {
                State state = queue.remove();
                if (state.visited == all) {
                    return steps;
                }
                for (int next : graph[state.host]) {
                    int visited = state.visited | (1 << next);
                    if (!seen[next][visited]) {
                        seen[next][visited] = true;
                        queue.add(new State(next, visited));
                    }
                }
            }
        }
    }
}
