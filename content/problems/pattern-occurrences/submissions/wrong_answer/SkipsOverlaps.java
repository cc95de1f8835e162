import java.util.ArrayList;
import java.util.List;

// Wrong: goes on searching behind the end of each occurrence, so those that overlap it are lost.
class Solution {
    int[] occurrences(String text, String pattern) {
        List<Integer> found = new ArrayList<>();
        int start = text.indexOf(pattern);
        while (start >= 0) {
            found.add(start);
            start = text.indexOf(pattern, start + pattern.length());
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
