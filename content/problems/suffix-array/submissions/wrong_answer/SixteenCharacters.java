import java.util.Comparator;
import java.util.stream.IntStream;

// Wrong: sorts by the first sixteen characters and takes what agrees so far for equal.
class Solution {
    int[][] suffixArray(String text) {
        int n = text.length();
        int[] order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                        (Integer i) -> text.substring(i, Math.min(n, i + 16))))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] lengths = new int[n];
        for (int i = 1; i < n; i++) {
            int a = order[i - 1];
            int b = order[i];
            while (Math.max(a, b) + lengths[i] < n
                    && text.charAt(a + lengths[i]) == text.charAt(b + lengths[i])) {
                lengths[i]++;
            }
        }
        return new int[][] {order, lengths};
    }
}
