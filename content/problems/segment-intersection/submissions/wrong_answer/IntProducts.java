// Wrong: multiplies 32-bit differences, and the products overflow.
class Solution {
    String[] kinds(int[][] pairs) {
        String[] kinds = new String[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            int[] p = pairs[i];
            int a = side(p[4], p[5], p[6], p[7], p[0], p[1]);
            int b = side(p[4], p[5], p[6], p[7], p[2], p[3]);
            int c = side(p[0], p[1], p[2], p[3], p[4], p[5]);
            int d = side(p[0], p[1], p[2], p[3], p[6], p[7]);
            if (a == 0 && b == 0 && c == 0) {
                int x = shared(p[0], p[2], p[4], p[6]);
                int y = shared(p[1], p[3], p[5], p[7]);
                kinds[i] = x < 0 || y < 0 ? "none" : x == 0 && y == 0 ? "touch" : "overlap";
            } else if (a * b > 0 || c * d > 0) {
                kinds[i] = "none";
            } else {
                kinds[i] = a * b < 0 && c * d < 0 ? "cross" : "touch";
            }
        }
        return kinds;
    }

    private static int shared(int a, int b, int c, int d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    }

    private static int side(int px, int py, int qx, int qy, int rx, int ry) {
        return Integer.signum((qx - px) * (ry - py) - (qy - py) * (rx - px));
    }
}
