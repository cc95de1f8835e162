import java.util.stream.IntStream;

// Too slow: compares suffixes character by character: n² log n steps on a repetitive text.
class Solution {
    int[][] suffixArray(String text) {
        int n = text.length();
        int[] order =
                IntStream.range(0, n)
                        .boxed()
                        .sorted((a, b) -> compare(text, a, b))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] lengths = new int[n];
        for (int i = 1; i < n; i++) {
            lengths[i] = commonLength(text, order[i - 1], order[i]);
        }
        return new int[][] {order, lengths};
    }

    private static int compare(String text, int a, int b) {
        int common = commonLength(text, a, b);
        if (Math.max(a, b) + common == text.length()) {
            return Integer.compare(b, a);
        }
        return Character.compare(text.charAt(a + common), text.charAt(b + common));
    }

    private static int commonLength(String text, int a, int b) {
        int common = 0;
        while (Math.max(a, b) + common < text.length()
                && text.charAt(a + common) == text.charAt(b + common)) {
            common++;
        }
        return common;
    }
}
