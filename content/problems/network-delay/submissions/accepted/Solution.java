import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    private static final long NEVER = Long.MAX_VALUE;

    private record Arrival(int node, long time) {}

    long networkDelay(int nodes, int[][] links, int source) {
        List<List<int[]>> leaving = new ArrayList<>(nodes);
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] link : links) {
            leaving.get(link[0]).add(link);
        }

        long[] earliest = new long[nodes]; // known so far; up to 10^14
        Arrays.fill(earliest, NEVER);
        earliest[source] = 0;
        var arrivals = new PriorityQueue<Arrival>(Comparator.comparingLong(Arrival::time));
        arrivals.add(new Arrival(source, 0));
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.remove();
            if (arrival.time() > earliest[arrival.node()]) {
                continue; // the node had it before
            }
            for (int[] link : leaving.get(arrival.node())) {
                int next = link[1];
                long time = arrival.time() + link[2];
                if (time < earliest[next]) {
                    earliest[next] = time;
                    arrivals.add(new Arrival(next, time));
                }
            }
        }
        long last = Arrays.stream(earliest).max().orElseThrow();
        return last == NEVER ? -1 : last;
    }
}
