import java.util.HashMap;
import java.util.Map;

// Wrong: moves the start behind the last place of the character even if that means going back.
class Solution {
    int longestUniqueSubstring(String text) {
        Map<Character, Integer> lastPlace = new HashMap<>();
        int start = 0;
        int longest = 0;
        for (int end = 0; end < text.length(); end++) {
            Integer last = lastPlace.put(text.charAt(end), end);
            if (last != null) {
                start = last + 1;
            }
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
