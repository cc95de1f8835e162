// Wrong: solves for the common point in doubles, and rounding moves it on or off a segment.
class Solution {
    String[] kinds(int[][] pairs) {
        String[] kinds = new String[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            kinds[i] = kind(pairs[i]);
        }
        return kinds;
    }

    private static String kind(int[] p) {
        double dx = (double) p[2] - p[0];
        double dy = (double) p[3] - p[1];
        double ex = (double) p[6] - p[4];
        double ey = (double) p[7] - p[5];
        double gapX = (double) p[4] - p[0];
        double gapY = (double) p[5] - p[1];
        double whole = dx * ey - dy * ex;
        if (whole == 0) {
            return dx * gapY == dy * gapX && ex * gapY == ey * gapX ? onOneLine(p) : "none";
        }
        double along = (gapX * ey - gapY * ex) / whole;
        double alongOther = (gapX * dy - gapY * dx) / whole;
        if (along < 0 || along > 1 || alongOther < 0 || alongOther > 1) {
            return "none";
        }
        boolean atEnd = along == 0 || along == 1 || alongOther == 0 || alongOther == 1;
        return atEnd ? "touch" : "cross";
    }

    private static String onOneLine(int[] p) {
        int x = shared(p[0], p[2], p[4], p[6]);
        int y = shared(p[1], p[3], p[5], p[7]);
        return x < 0 || y < 0 ? "none" : x == 0 && y == 0 ? "touch" : "overlap";
    }

    private static int shared(int a, int b, int c, int d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    }
}
