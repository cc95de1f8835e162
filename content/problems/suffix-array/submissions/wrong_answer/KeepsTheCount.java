import java.util.Comparator;
import java.util.stream.IntStream;

// Wrong: carries the common length over to the next suffix without taking off the character that
// was dropped.
class Solution {
    int[][] suffixArray(String text) {
        int n = text.length();
        int[] order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparing(text::substring))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] place = new int[n];
        for (int i = 0; i < n; i++) {
            place[order[i]] = i;
        }
        int[] lengths = new int[n];
        int common = 0;
        for (int suffix = 0; suffix < n; suffix++) {
            if (place[suffix] == 0) {
                common = 0;
                continue;
            }
            int previous = order[place[suffix] - 1];
            while (Math.max(suffix, previous) + common < n
                    && text.charAt(suffix + common) == text.charAt(previous + common)) {
                common++;
            }
            lengths[place[suffix]] = common;
        }
        return new int[][] {order, lengths};
    }
}
