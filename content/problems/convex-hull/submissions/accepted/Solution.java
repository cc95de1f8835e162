import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

class Solution {
    int[][] convexHull(int[][] points) {
        var sorted = new TreeSet<int[]>(Arrays::compare); // by x, then y; each point once
        sorted.addAll(Arrays.asList(points));
        var hull = new ArrayList<int[]>();
        extend(hull, sorted, 1);
        extend(hull, sorted.descendingSet(), hull.size());
        hull.removeLast(); // the first corner, which the upper border reached again
        return hull.toArray(int[][]::new);
    }

    /// Appends a border that only turns left.
    ///
    /// @param settled how many points of the hull may not be dropped
    private static void extend(List<int[]> hull, Iterable<int[]> points, int settled) {
        for (int[] point : points) {
            while (hull.size() > settled
                    && turn(hull.get(hull.size() - 2), hull.getLast(), point) <= 0) {
                hull.removeLast();
            }
            hull.add(point);
        }
    }

    /// Positive if the way over a, b, c turns left. At most 8 · 10^18, which a long holds.
    private static long turn(int[] a, int[] b, int[] c) {
        long x = a[0];
        long y = a[1];
        return (b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x);
    }
}
