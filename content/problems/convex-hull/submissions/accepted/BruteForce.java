import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Throws out each point that lies in a triangle or on a segment of other points.
class Solution {
    int[][] convexHull(int[][] points) {
        List<List<Integer>> different =
                Arrays.stream(points).map(p -> List.of(p[0], p[1])).distinct().toList();
        var corners = new ArrayList<List<Integer>>();
        for (var point : different) {
            if (!isEnclosed(point, different.stream().filter(p -> !p.equals(point)).toList())) {
                corners.add(point);
            }
        }
        var first =
                corners.stream()
                        .min(
                                Comparator.comparing((List<Integer> p) -> p.getFirst())
                                        .thenComparing(List::getLast))
                        .orElseThrow();
        corners.remove(first);
        corners.sort((a, b) -> Long.signum(side(first, b, a)));
        corners.addFirst(first);
        return corners.stream()
                .map(p -> new int[] {p.getFirst(), p.getLast()})
                .toArray(int[][]::new);
    }

    private static boolean isEnclosed(List<Integer> p, List<List<Integer>> others) {
        for (int i = 0; i < others.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isBetween(p, others.get(i), others.get(j))) {
                    return true;
                }
                for (int k = 0; k < j; k++) {
                    if (isInside(p, others.get(i), others.get(j), others.get(k))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isBetween(List<Integer> p, List<Integer> a, List<Integer> b) {
        return side(a, b, p) == 0
                && isBetween(p.getFirst(), a.getFirst(), b.getFirst())
                && isBetween(p.getLast(), a.getLast(), b.getLast());
    }

    private static boolean isBetween(int value, int a, int b) {
        return Math.min(a, b) <= value && value <= Math.max(a, b);
    }

    private static boolean isInside(
            List<Integer> p, List<Integer> a, List<Integer> b, List<Integer> c) {
        int ab = Long.signum(side(a, b, p));
        int bc = Long.signum(side(b, c, p));
        int ca = Long.signum(side(c, a, p));
        return ab != 0 && ab == bc && bc == ca;
    }

    /// Positive if c lies to the left of the way from a to b.
    private static long side(List<Integer> a, List<Integer> b, List<Integer> c) {
        long dx = (long) b.getFirst() - a.getFirst();
        long dy = (long) b.getLast() - a.getLast();
        return dx * (c.getLast() - a.getLast()) - dy * (c.getFirst() - a.getFirst());
    }
}
