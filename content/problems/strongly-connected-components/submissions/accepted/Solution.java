import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class Solution {
    int[][] cyclicGroups(int services, int[][] calls) {
        int[] group = new Search(services, calls).groups();
        Map<Integer, List<Integer>> members = new LinkedHashMap<>(); // by smallest member
        for (int service = 0; service < services; service++) {
            members.computeIfAbsent(group[service], unused -> new ArrayList<>()).add(service);
        }
        return members.values().stream()
                .filter(list -> list.size() > 1)
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /// Tarjan's algorithm without recursion.
    private static final class Search {
        private static final int CLOSED = Integer.MAX_VALUE;

        private final List<List<Integer>> callees;
        private final int[] next; // position of the call to look at
        private final int[] found; // numbers from 1 in the order of discovery; 0 before
        private final int[] low; // smallest number of an open service known to be reachable
        private final int[] group;
        private final Deque<Integer> path = new ArrayDeque<>();
        private final Deque<Integer> open = new ArrayDeque<>(); // found, group not yet known
        private int count; // of services found
        private int closed; // groups

        Search(int services, int[][] calls) {
            callees = Stream.<List<Integer>>generate(ArrayList::new).limit(services).toList();
            next = new int[services];
            found = new int[services];
            low = new int[services];
            group = new int[services];
            for (int[] call : calls) {
                callees.get(call[0]).add(call[1]);
            }
        }

        /// For each service a number that it shares with exactly the others of its group.
        int[] groups() {
            for (int service = 0; service < group.length; service++) {
                if (found[service] == 0) {
                    searchFrom(service);
                }
            }
            return group;
        }

        private void searchFrom(int start) {
            enter(start);
            while (!path.isEmpty()) {
                int service = path.getLast();
                if (next[service] == callees.get(service).size()) {
                    path.removeLast();
                    if (low[service] == found[service]) {
                        close(service);
                    }
                    continue;
                }
                int callee = callees.get(service).get(next[service]);
                if (found[callee] == 0) {
                    enter(callee); // and this call is looked at again on the way back
                } else {
                    low[service] = Math.min(low[service], low[callee]);
                    next[service]++;
                }
            }
        }

        private void enter(int service) {
            count++;
            found[service] = count;
            low[service] = count;
            path.addLast(service);
            open.addLast(service);
        }

        /// Everything found since this service and still open is its group.
        private void close(int service) {
            int member;
            do {
                member = open.removeLast();
                low[member] = CLOSED;
                group[member] = closed;
            } while (member != service);
            closed++;
        }
    }
}
