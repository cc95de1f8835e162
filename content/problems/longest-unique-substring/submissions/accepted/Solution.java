import java.util.HashMap;
import java.util.Map;

class Solution {
    int longestUniqueSubstring(String text) {
        Map<Character, Integer> behindLast = new HashMap<>(); // by character
        int start = 0; // of the longest run without repeats that ends here
        int longest = 0;
        for (int end = 0; end < text.length(); end++) {
            Integer behind = behindLast.put(text.charAt(end), end + 1);
            if (behind != null) {
                start = Math.max(start, behind);
            }
            longest = Math.max(longest, end - start + 1);
        }
        return longest;
    }
}
