import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

// Wrong: computes the turn in doubles, which round numbers near 4 · 10^18 to multiples of 512.
class Solution {
    int[][] convexHull(int[][] points) {
        var sorted = new TreeSet<int[]>(Arrays::compare);
        sorted.addAll(Arrays.asList(points));
        if (sorted.size() == 1) {
            return new int[][] {sorted.first()};
        }
        List<int[]> hull = border(sorted);
        hull.addAll(border(sorted.descendingSet()));
        return hull.toArray(int[][]::new);
    }

    private static List<int[]> border(Iterable<int[]> points) {
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

    private static double turn(int[] a, int[] b, int[] c) {
        double x = a[0];
        double y = a[1];
        return (b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x);
    }
}
