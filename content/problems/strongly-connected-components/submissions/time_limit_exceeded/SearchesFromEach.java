import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

// Too slow: searches forwards and backwards from every service that has no group yet: n² steps.
class Solution {
    int[][] cyclicGroups(int services, int[][] calls) {
        List<List<Integer>> callees = new ArrayList<>();
        List<List<Integer>> callers = new ArrayList<>();
        for (int service = 0; service < services; service++) {
            callees.add(new ArrayList<>());
            callers.add(new ArrayList<>());
        }
        for (int[] call : calls) {
            callees.get(call[0]).add(call[1]);
            callers.get(call[1]).add(call[0]);
        }
        BitSet grouped = new BitSet();
        List<int[]> groups = new ArrayList<>();
        for (int service = 0; service < services; service++) {
            if (!grouped.get(service)) {
                BitSet group = reached(callees, service);
                group.and(reached(callers, service));
                grouped.or(group);
                if (group.cardinality() > 1) {
                    groups.add(group.stream().toArray());
                }
            }
        }
        return groups.toArray(int[][]::new);
    }

    private static BitSet reached(List<List<Integer>> neighbours, int start) {
        BitSet reached = new BitSet();
        reached.set(start);
        List<Integer> queue = new ArrayList<>(List.of(start));
        for (int head = 0; head < queue.size(); head++) {
            for (int next : neighbours.get(queue.get(head))) {
                if (!reached.get(next)) {
                    reached.set(next);
                    queue.add(next);
                }
            }
        }
        return reached;
    }
}
