import java.math.BigInteger;

/// Solves for the place of the common point along each segment, as a fraction of large integers.
class Solution {
    private static final BigInteger ZERO = BigInteger.ZERO;

    private record Vector(BigInteger x, BigInteger y) {
        static Vector between(int[] pair, int from, int to) {
            return new Vector(
                    BigInteger.valueOf((long) pair[to] - pair[from]),
                    BigInteger.valueOf((long) pair[to + 1] - pair[from + 1]));
        }

        BigInteger cross(Vector other) {
            return x.multiply(other.y).subtract(y.multiply(other.x));
        }

        BigInteger dot(Vector other) {
            return x.multiply(other.x).add(y.multiply(other.y));
        }

        boolean isZero() {
            return x.signum() == 0 && y.signum() == 0;
        }
    }

    String[] kinds(int[][] pairs) {
        String[] kinds = new String[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            kinds[i] = kind(pairs[i]);
        }
        return kinds;
    }

    private static String kind(int[] pair) {
        Vector first = Vector.between(pair, 0, 2);
        Vector second = Vector.between(pair, 4, 6);
        Vector gap = Vector.between(pair, 0, 4);
        BigInteger whole = first.cross(second);
        if (whole.signum() != 0) {
            BigInteger alongFirst = gap.cross(second);
            BigInteger alongSecond = gap.cross(first);
            if (whole.signum() < 0) {
                whole = whole.negate();
                alongFirst = alongFirst.negate();
                alongSecond = alongSecond.negate();
            }
            return ofPlaces(place(alongFirst, whole), place(alongSecond, whole));
        }
        Vector direction = first.isZero() ? second : first;
        if (direction.isZero()) {
            return gap.isZero() ? "touch" : "none";
        }
        if (direction.cross(gap).signum() != 0) {
            return "none";
        }
        BigInteger a = ZERO;
        BigInteger b = direction.dot(first);
        BigInteger c = direction.dot(gap);
        BigInteger d = direction.dot(Vector.between(pair, 0, 6));
        BigInteger from = a.min(b).max(c.min(d));
        BigInteger to = a.max(b).min(c.max(d));
        return switch (from.compareTo(to)) {
            case 1 -> "none";
            case 0 -> "touch";
            default -> "overlap";
        };
    }

    /// Where a fraction lies: 0 outside of the segment, 1 at an end, 2 inside.
    private static int place(BigInteger part, BigInteger whole) {
        if (part.signum() < 0 || part.compareTo(whole) > 0) {
            return 0;
        }
        return part.signum() == 0 || part.equals(whole) ? 1 : 2;
    }

    private static String ofPlaces(int first, int second) {
        return switch (Math.min(first, second)) {
            case 0 -> "none";
            case 1 -> "touch";
            default -> "cross";
        };
    }
}
