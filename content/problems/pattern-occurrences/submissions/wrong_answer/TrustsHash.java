import java.util.ArrayList;
import java.util.List;

// Wrong: takes an equal polynomial hash, modulo 2^32, for an equal string.
class Solution {
    int[] occurrences(String text, String pattern) {
        int size = pattern.length();
        List<Integer> found = new ArrayList<>();
        if (size > text.length()) {
            return new int[0];
        }
        int highest = 1;
        for (int i = 1; i < size; i++) {
            highest *= 31;
        }
        int wanted = pattern.hashCode();
        int hash = text.substring(0, size).hashCode();
        for (int start = 0; start + size <= text.length(); start++) {
            if (hash == wanted) {
                found.add(start);
            }
            if (start + size < text.length()) {
                hash = (hash - text.charAt(start) * highest) * 31 + text.charAt(start + size);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
