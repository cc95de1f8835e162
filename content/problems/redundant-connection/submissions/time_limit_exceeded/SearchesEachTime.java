import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

// Too slow: searches the whole network before each cable: n² steps.
class Solution {
    int[] redundantConnection(int[][] edges) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int node = 0; node <= edges.length; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            if (reaches(neighbours, edge[0], edge[1])) {
                return edge;
            }
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        return new int[0];
    }

    private static boolean reaches(List<List<Integer>> neighbours, int from, int to) {
        boolean[] reached = new boolean[neighbours.size()];
        reached[from] = true;
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            for (int next : neighbours.get(queue.remove())) {
                if (!reached[next]) {
                    reached[next] = true;
                    queue.add(next);
                }
            }
        }
        return reached[to];
    }
}
