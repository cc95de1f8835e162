import java.util.Arrays;
import java.util.stream.IntStream;

/// Sorts the suffixes as strings and compares neighbours character by character.
class Solution {
    int[][] suffixArray(String text) {
        String[] suffixes =
                IntStream.range(0, text.length())
                        .mapToObj(text::substring)
                        .sorted()
                        .toArray(String[]::new);
        int[] order = Arrays.stream(suffixes).mapToInt(s -> text.length() - s.length()).toArray();
        int[] lengths = new int[suffixes.length];
        for (int i = 1; i < suffixes.length; i++) {
            while (lengths[i] < suffixes[i - 1].length()
                    && suffixes[i].startsWith(suffixes[i - 1].substring(0, lengths[i] + 1))) {
                lengths[i]++;
            }
        }
        return new int[][] {order, lengths};
    }
}
