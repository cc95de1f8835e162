import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Wrong: multiplies 32-bit differences, and the products overflow.
class Solution {
    int[][] convexHull(int[][] points) {
        int[][] sorted = points.clone();
        Arrays.sort(sorted, Arrays::compare);
        List<int[]> distinct = new ArrayList<>();
        for (int[] point : sorted) {
            if (distinct.isEmpty() || !Arrays.equals(distinct.getLast(), point)) {
                distinct.add(point);
            }
        }
        if (distinct.size() == 1) {
            return new int[][] {distinct.getFirst()};
        }
        List<int[]> hull = border(distinct);
        hull.addAll(border(distinct.reversed()));
        return hull.toArray(int[][]::new);
    }

    private static List<int[]> border(List<int[]> points) {
        List<int[]> chain = new ArrayList<>();
        for (int[] p : points) {
            while (chain.size() >= 2
                    && turn(chain.get(chain.size() - 2), chain.getLast(), p) <= 0) {
                chain.removeLast();
            }
            chain.add(p);
        }
        chain.removeLast();
        return chain;
    }

    private static int turn(int[] a, int[] b, int[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
