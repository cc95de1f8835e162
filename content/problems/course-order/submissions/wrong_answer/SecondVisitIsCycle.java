import java.util.ArrayList;
import java.util.List;

// Wrong: takes every second visit for a cycle, also that of a course which is long finished.
class Solution {
    private final List<List<Integer>> requires = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private boolean[] visited = {};

    int[] courseOrder(int courses, int[][] prerequisites) {
        visited = new boolean[courses];
        boolean[] required = new boolean[courses];
        for (int course = 0; course < courses; course++) {
            requires.add(new ArrayList<>());
        }
        for (int[] pair : prerequisites) {
            requires.get(pair[0]).add(pair[1]);
            required[pair[1]] = true;
        }
        for (int course = 0; course < courses; course++) {
            if (!required[course] && !visit(course)) {
                return new int[0];
            }
        }
        return order.size() == courses
                ? order.stream().mapToInt(Integer::intValue).toArray()
                : new int[0];
    }

    private boolean visit(int course) {
        if (visited[course]) {
            return false;
        }
        visited[course] = true;
        for (int required : requires.get(course)) {
            if (!visit(required)) {
                return false;
            }
        }
        order.add(course);
        return true;
    }
}
