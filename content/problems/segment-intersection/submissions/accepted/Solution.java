class Solution {
    private record Point(long x, long y) {}

    String[] kinds(int[][] pairs) {
        String[] kinds = new String[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            int[] pair = pairs[i];
            kinds[i] =
                    kind(
                            new Point(pair[0], pair[1]),
                            new Point(pair[2], pair[3]),
                            new Point(pair[4], pair[5]),
                            new Point(pair[6], pair[7]));
        }
        return kinds;
    }

    private static String kind(Point a, Point b, Point c, Point d) {
        int sideOfA = side(c, d, a);
        int sideOfB = side(c, d, b);
        int sideOfC = side(a, b, c);
        int sideOfD = side(a, b, d);
        if (sideOfA == 0 && sideOfB == 0 && sideOfC == 0) {
            return kindOnOneLine(shared(a.x, b.x, c.x, d.x), shared(a.y, b.y, c.y, d.y));
        }
        int first = sideOfA * sideOfB;
        int second = sideOfC * sideOfD;
        if (first > 0 || second > 0) {
            return "none";
        }
        return first < 0 && second < 0 ? "cross" : "touch";
    }

    private static String kindOnOneLine(long sharedX, long sharedY) {
        if (sharedX < 0 || sharedY < 0) {
            return "none";
        }
        return sharedX == 0 && sharedY == 0 ? "touch" : "overlap";
    }

    /// The length that the ranges from a to b and from c to d share; negative if there is a gap.
    private static long shared(long a, long b, long c, long d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    }

    /// 1 if r lies to the left of the line from p to q, -1 to the right, 0 on it.
    private static int side(Point p, Point q, Point r) {
        return Long.signum((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
    }
}
