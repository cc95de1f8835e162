import java.util.Arrays;

class Solution {
    int[] occurrences(String text, String pattern) {
        int[] border = borders(pattern);
        int[] found = new int[16];
        int count = 0;
        int matched = 0; // the longest prefix of the pattern that ends at the current character
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            while (matched > 0 && (matched == pattern.length() || pattern.charAt(matched) != c)) {
                matched = border[matched];
            }
            if (pattern.charAt(matched) == c) {
                matched++;
            }
            if (matched == pattern.length()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i - matched + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// For each q the length of the longest proper prefix of the first q characters that is also a
    /// suffix of them.
    private static int[] borders(String pattern) {
        int[] border = new int[pattern.length() + 1];
        int length = 0;
        for (int q = 2; q <= pattern.length(); q++) {
            char last = pattern.charAt(q - 1);
            while (length > 0 && pattern.charAt(length) != last) {
                length = border[length];
            }
            if (pattern.charAt(length) == last) {
                length++;
            }
            border[q] = length;
        }
        return border;
    }
}
