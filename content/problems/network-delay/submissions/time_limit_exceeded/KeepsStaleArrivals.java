import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

// Too slow: never skips an arrival that is out of date; a hub with k arrivals and k links relaxes
// k² of them.
class Solution {
    private static final long NEVER = Long.MAX_VALUE;

    private record Arrival(int node, long time) {}

    long networkDelay(int nodes, int[][] links, int source) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] link : links) {
            leaving.get(link[0]).add(link);
        }
        long[] earliest = new long[nodes];
        Arrays.fill(earliest, NEVER);
        earliest[source] = 0;
        var arrivals = new PriorityQueue<Arrival>(Comparator.comparingLong(Arrival::time));
        arrivals.add(new Arrival(source, 0));
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.remove();
            for (int[] link : leaving.get(arrival.node())) {
                long time = arrival.time() + link[2];
                if (time < earliest[link[1]]) {
                    earliest[link[1]] = time;
                    arrivals.add(new Arrival(link[1], time));
                }
            }
        }
        long last = Arrays.stream(earliest).max().orElseThrow();
        return last == NEVER ? -1 : last;
    }
}
