import java.util.ArrayList;
import java.util.List;

class Solution {
    int[] courseOrder(int courses, int[][] prerequisites) {
        int[] open = new int[courses]; // prerequisites not yet taken, for each course
        List<List<Integer>> opens = new ArrayList<>(courses);
        for (int course = 0; course < courses; course++) {
            opens.add(new ArrayList<>());
        }
        for (int[] pair : prerequisites) {
            opens.get(pair[1]).add(pair[0]);
            open[pair[0]]++;
        }

        // The order is its own queue: courses before `next` are taken, those from `next` on are
        // free.
        int[] order = new int[courses];
        int size = 0;
        for (int course = 0; course < courses; course++) {
            if (open[course] == 0) {
                order[size++] = course;
            }
        }
        for (int next = 0; next < size; next++) {
            for (int course : opens.get(order[next])) {
                if (--open[course] == 0) {
                    order[size++] = course;
                }
            }
        }
        return size == courses ? order : new int[0]; // courses on a cycle are never free
    }
}
