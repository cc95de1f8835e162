import java.util.ArrayList;
import java.util.List;

// Too slow: forgets a job when it leaves it, so it walks every path; on a ladder they double with
// each rung.
class Solution {
    private final List<List<Integer>> required = new ArrayList<>();
    private boolean[] open = {};

    boolean canFinish(int jobs, int[][] dependencies) {
        open = new boolean[jobs];
        for (int job = 0; job < jobs; job++) {
            required.add(new ArrayList<>());
        }
        for (int[] pair : dependencies) {
            required.get(pair[0]).add(pair[1]);
        }
        for (int job = 0; job < jobs; job++) {
            if (leadsIntoCircle(job)) {
                return false;
            }
        }
        return true;
    }

    private boolean leadsIntoCircle(int job) {
        if (open[job]) {
            return true;
        }
        open[job] = true;
        for (int next : required.get(job)) {
            if (leadsIntoCircle(next)) {
                return true;
            }
        }
        open[job] = false;
        return false;
    }
}
