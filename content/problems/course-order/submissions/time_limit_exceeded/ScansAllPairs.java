// Too slow: keeps no list of what a course opens, so every course taken costs a scan of all pairs:
// V · E steps.
class Solution {
    int[] courseOrder(int courses, int[][] prerequisites) {
        int[] open = new int[courses];
        for (int[] pair : prerequisites) {
            open[pair[0]]++;
        }
        int[] order = new int[courses];
        int size = 0;
        for (int course = 0; course < courses; course++) {
            if (open[course] == 0) {
                order[size++] = course;
            }
        }
        for (int next = 0; next < size; next++) {
            for (int[] pair : prerequisites) {
                if (pair[1] == order[next] && --open[pair[0]] == 0) {
                    order[size++] = pair[0];
                }
            }
        }
        return size == courses ? order : new int[0];
    }
}
