import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

// Too slow: searches from every broker: n² steps.
class Solution {
    int diameter(int[][] edges) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int node = 0; node <= edges.length; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        int longest = 0;
        for (int start = 0; start <= edges.length; start++) {
            longest = Math.max(longest, farthest(neighbours, start));
        }
        return longest;
    }

    private static int farthest(List<List<Integer>> neighbours, int start) {
        int[] distance = new int[neighbours.size()];
        Arrays.fill(distance, -1);
        distance[start] = 0;
        Queue<Integer> queue = new ArrayDeque<>(List.of(start));
        int last = start;
        while (!queue.isEmpty()) {
            last = queue.remove();
            for (int next : neighbours.get(last)) {
                if (distance[next] < 0) {
                    distance[next] = distance[last] + 1;
                    queue.add(next);
                }
            }
        }
        return distance[last];
    }
}
