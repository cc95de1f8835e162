import java.util.Comparator;
import java.util.stream.IntStream;

class Solution {
    int[][] suffixArray(String text) {
        int[] order = sortedSuffixes(text);
        return new int[][] {order, commonLengths(text, order)};
    }

    private static int[] sortedSuffixes(String text) {
        int n = text.length();
        int[] order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparing(text::charAt))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] rank = ranks(order, text.chars().toArray(), 0);
        for (int length = 1; length < n; length *= 2) {
            order = sortedByRank(sortedBySecondHalf(order, length), rank);
            rank = ranks(order, rank, length);
        }
        return order;
    }

    /// The suffixes by what follows their first `length` characters.
    private static int[] sortedBySecondHalf(int[] order, int length) {
        int n = order.length;
        return IntStream.concat(
                        IntStream.range(n - length, n),
                        IntStream.of(order).filter(i -> i >= length).map(i -> i - length))
                .toArray();
    }

    /// Sorts stably. A rank is the place at which the suffixes of this rank begin.
    private static int[] sortedByRank(int[] suffixes, int[] rank) {
        int[] free = IntStream.range(0, suffixes.length).toArray();
        int[] sorted = new int[suffixes.length];
        for (int suffix : suffixes) {
            sorted[free[rank[suffix]]++] = suffix;
        }
        return sorted;
    }

    /// The ranks by twice as many characters as before.
    private static int[] ranks(int[] order, int[] before, int length) {
        int n = order.length;
        int[] ranks = new int[n];
        for (int place = 1; place < n; place++) {
            int a = order[place - 1];
            int b = order[place];
            boolean same =
                    before[a] == before[b]
                            && Math.max(a, b) + length < n
                            && before[a + length] == before[b + length];
            ranks[b] = same ? ranks[a] : place;
        }
        return ranks;
    }

    private static int[] commonLengths(String text, int[] order) {
        int n = order.length;
        int[] place = new int[n];
        for (int i = 0; i < n; i++) {
            place[order[i]] = i;
        }
        int[] lengths = new int[n];
        int common = 0;
        for (int suffix = 0; suffix < n; suffix++) {
            if (place[suffix] > 0) {
                int previous = order[place[suffix] - 1];
                while (Math.max(suffix, previous) + common < n
                        && text.charAt(suffix + common) == text.charAt(previous + common)) {
                    common++;
                }
                lengths[place[suffix]] = common;
                common = Math.max(common - 1, 0); // the next suffix shares at least this much
            }
        }
        return lengths;
    }
}
