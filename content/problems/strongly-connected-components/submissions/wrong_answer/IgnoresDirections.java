import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

// Wrong: joins caller and callee whatever the direction, so a chain becomes a group.
class Solution {
    int[][] cyclicGroups(int services, int[][] calls) {
        int[] parent = new int[services];
        for (int service = 0; service < services; service++) {
            parent[service] = service;
        }
        for (int[] call : calls) {
            parent[root(parent, call[0])] = root(parent, call[1]);
        }
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int service = 0; service < services; service++) {
            members.computeIfAbsent(root(parent, service), unused -> new ArrayList<>())
                    .add(service);
        }
        return members.values().stream()
                .filter(list -> list.size() > 1)
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int root(int[] parent, int service) {
        while (parent[service] != service) {
            service = parent[service];
        }
        return service;
    }
}
