import java.util.ArrayList;
import java.util.Arrays;

// Too slow: scans all points for each corner: n · h steps, and two of five points can be corners.
class Solution {
    int[][] convexHull(int[][] points) {
        int[] first = Arrays.stream(points).min(Arrays::compare).orElseThrow();
        var hull = new ArrayList<int[]>();
        int[] corner = first;
        do {
            hull.add(corner);
            int[] next = corner;
            for (int[] point : points) {
                long turn = turn(corner, next, point);
                if (turn < 0 || turn == 0 && distance(corner, point) > distance(corner, next)) {
                    next = point;
                }
            }
            corner = next;
        } while (!Arrays.equals(corner, first));
        return hull.toArray(int[][]::new);
    }

    private static long turn(int[] a, int[] b, int[] c) {
        return ((long) b[0] - a[0]) * (c[1] - a[1]) - ((long) b[1] - a[1]) * (c[0] - a[0]);
    }

    private static long distance(int[] a, int[] b) {
        return Math.abs((long) a[0] - b[0]) + Math.abs((long) a[1] - b[1]);
    }
}
