import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

// Wrong: asks only whether each required letter is there, not how often.
class Solution {
    String minimumWindow(String trace, String required) {
        Set<Character> open = new HashSet<>();
        for (char letter : required.toCharArray()) {
            open.add(letter);
        }
        Set<Character> wanted = Set.copyOf(open);
        Map<Character, Integer> counts = new HashMap<>();
        String best = "";
        int start = 0;
        for (int end = 0; end < trace.length(); end++) {
            counts.merge(trace.charAt(end), 1, Integer::sum);
            open.remove(trace.charAt(end));
            while (open.isEmpty()) {
                if (best.isEmpty() || end + 1 - start < best.length()) {
                    best = trace.substring(start, end + 1);
                }
                char given = trace.charAt(start);
                start++;
                if (counts.merge(given, -1, Integer::sum) == 0 && wanted.contains(given)) {
                    open.add(given);
                }
            }
        }
        return best;
    }
}
