class Solution {
    int[] courseOrder(int courses, int[][] prerequisites) {
        boolean[] taken = new boolean[courses];
        int[] order = new int[courses];
        for (int place = 0; place < courses; place++) {
            int course = freeCourse(taken, prerequisites);
            if (course < 0) {
                return new int[0];
            }
            taken[course] = true;
            order[place] = course;
        }
        return order;
    }

    private static int freeCourse(boolean[] taken, int[][] prerequisites) {
        for (int course = 0; course < taken.length; course++) {
            if (!taken[course] && isFree(course, taken, prerequisites)) {
                return course;
            }
        }
        return -1;
    }

    private static boolean isFree(int course, boolean[] taken, int[][] prerequisites) {
        for (int[] pair : prerequisites) {
            if (pair[0] == course && !taken[pair[1]]) {
                return false;
            }
        }
        return true;
    }
}
