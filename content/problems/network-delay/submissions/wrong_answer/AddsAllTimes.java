import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

// Wrong: adds up the delays of the links over which the update came first, as if they were used one
// after the other.
class Solution {
    private record Arrival(int node, long time, int delay) {}

    long networkDelay(int nodes, int[][] links, int source) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] link : links) {
            leaving.get(link[0]).add(link);
        }
        boolean[] settled = new boolean[nodes];
        var arrivals = new PriorityQueue<Arrival>(Comparator.comparingLong(Arrival::time));
        arrivals.add(new Arrival(source, 0, 0));
        long total = 0;
        int reached = 0;
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.remove();
            if (settled[arrival.node()]) {
                continue;
            }
            settled[arrival.node()] = true;
            reached++;
            total += arrival.delay();
            for (int[] link : leaving.get(arrival.node())) {
                arrivals.add(new Arrival(link[1], arrival.time() + link[2], link[2]));
            }
        }
        return reached == nodes ? total : -1;
    }
}
