import java.util.ArrayList;
import java.util.List;

// Wrong: knows only visited and not visited, so two ways that meet look like a circle.
class Solution {
    private final List<List<Integer>> required = new ArrayList<>();

    boolean canFinish(int jobs, int[][] dependencies) {
        for (int job = 0; job < jobs; job++) {
            required.add(new ArrayList<>());
        }
        for (int[] pair : dependencies) {
            required.get(pair[0]).add(pair[1]);
        }
        for (int job = 0; job < jobs; job++) {
            if (!visit(job, new boolean[jobs])) {
                return false;
            }
        }
        return true;
    }

    private boolean visit(int job, boolean[] visited) {
        if (visited[job]) {
            return false;
        }
        visited[job] = true;
        for (int next : required.get(job)) {
            if (!visit(next, visited)) {
                return false;
            }
        }
        return true;
    }
}
