import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

// Wrong: adds the delays in 32 bits; long ways overflow to small or negative times.
class Solution {
    long networkDelay(int nodes, int[][] links, int source) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] link : links) {
            leaving.get(link[0]).add(link);
        }
        int[] earliest = new int[nodes];
        Arrays.fill(earliest, Integer.MAX_VALUE);
        boolean[] settled = new boolean[nodes];
        var arrivals = new PriorityQueue<int[]>((a, b) -> Integer.compare(a[1], b[1]));
        earliest[source] = 0;
        arrivals.add(new int[] {source, 0});
        while (!arrivals.isEmpty()) {
            int node = arrivals.remove()[0];
            if (settled[node]) {
                continue;
            }
            settled[node] = true;
            for (int[] link : leaving.get(node)) {
                int time = earliest[node] + link[2];
                if (!settled[link[1]] && time < earliest[link[1]]) {
                    earliest[link[1]] = time;
                    arrivals.add(new int[] {link[1], time});
                }
            }
        }
        int last = Arrays.stream(earliest).max().orElse(0);
        return last == Integer.MAX_VALUE ? -1 : last;
    }
}
