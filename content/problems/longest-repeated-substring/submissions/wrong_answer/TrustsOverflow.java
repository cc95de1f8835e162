import java.util.HashMap;
import java.util.Map;

// Wrong: takes strings with the same checksum modulo 2^64 for equal; a Thue-Morse word deceives it.
class Solution {
    private static final long FACTOR = 1_000_003;

    String longestRepeated(String text) {
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int length = (low + high + 1) >>> 1;
            if (firstRepeated(text, length) < text.length()) {
                low = length;
            } else {
                high = length - 1;
            }
        }
        int start = low == 0 ? 0 : firstRepeated(text, low);
        return text.substring(start, start + low);
    }

    private static int firstRepeated(String text, int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= FACTOR;
        }
        int first = text.length();
        Map<Long, Integer> starts = new HashMap<>();
        long checksum = 0;
        for (int end = 1; end <= text.length(); end++) {
            checksum = checksum * FACTOR + text.charAt(end - 1);
            if (end > length) {
                checksum -= power * text.charAt(end - length - 1);
            }
            if (end >= length) {
                Integer seen = starts.putIfAbsent(checksum, end - length);
                if (seen != null) {
                    first = Math.min(first, seen);
                }
            }
        }
        return first;
    }
}
