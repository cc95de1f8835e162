import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

// Wrong: never compares the number of courses taken with all courses, so with a cycle it answers
// those outside.
class Solution {
    int[] courseOrder(int courses, int[][] prerequisites) {
        int[] open = new int[courses];
        List<List<Integer>> opens = new ArrayList<>();
        for (int course = 0; course < courses; course++) {
            opens.add(new ArrayList<>());
        }
        for (int[] pair : prerequisites) {
            opens.get(pair[1]).add(pair[0]);
            open[pair[0]]++;
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int course = 0; course < courses; course++) {
            if (open[course] == 0) {
                free.add(course);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!free.isEmpty()) {
            int taken = free.remove();
            order.add(taken);
            for (int course : opens.get(taken)) {
                if (--open[course] == 0) {
                    free.add(course);
                }
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
