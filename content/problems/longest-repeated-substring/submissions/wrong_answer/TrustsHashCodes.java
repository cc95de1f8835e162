import java.util.HashMap;
import java.util.Map;

// Wrong: takes strings with the same 32-bit hash code for equal.
class Solution {
    String longestRepeated(String text) {
        for (int length = text.length() - 1; length > 0; length--) {
            int first = text.length();
            Map<Integer, Integer> starts = new HashMap<>();
            for (int start = 0; start + length <= text.length(); start++) {
                Integer seen =
                        starts.putIfAbsent(text.substring(start, start + length).hashCode(), start);
                if (seen != null) {
                    first = Math.min(first, seen);
                }
            }
            if (first < text.length()) {
                return text.substring(first, first + length);
            }
        }
        return "";
    }
}
