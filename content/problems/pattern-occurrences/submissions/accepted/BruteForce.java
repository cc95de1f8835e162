import java.util.stream.IntStream;

/// Compares the pattern at every position.
class Solution {
    int[] occurrences(String text, String pattern) {
        return IntStream.rangeClosed(0, text.length() - pattern.length())
                .filter(start -> text.startsWith(pattern, start))
                .toArray();
    }
}
