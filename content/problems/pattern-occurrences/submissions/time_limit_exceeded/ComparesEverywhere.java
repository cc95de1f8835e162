import java.util.ArrayList;
import java.util.List;

// Too slow: compares character by character at every position: text × pattern steps.
class Solution {
    int[] occurrences(String text, String pattern) {
        List<Integer> found = new ArrayList<>();
        for (int start = 0; start + pattern.length() <= text.length(); start++) {
            int matched = 0;
            while (matched < pattern.length()
                    && text.charAt(start + matched) == pattern.charAt(matched)) {
                matched++;
            }
            if (matched == pattern.length()) {
                found.add(start);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
