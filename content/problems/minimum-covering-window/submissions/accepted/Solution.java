import java.util.HashMap;
import java.util.Map;

class Solution {
    private record Window(int first, int last) {}

    String minimumWindow(String trace, String required) {
        Map<Character, Integer> missing = new HashMap<>(); // below zero for letters in excess
        for (char letter : required.toCharArray()) {
            missing.merge(letter, 1, Integer::sum);
        }
        int missingInAll = required.length();
        Window best = null;
        int first = 0;
        for (int last = 0; last < trace.length(); last++) {
            if (missing.merge(trace.charAt(last), -1, Integer::sum) >= 0) {
                missingInAll--;
            }
            while (missingInAll == 0) {
                if (best == null || last - first < best.last - best.first) {
                    best = new Window(first, last);
                }
                if (missing.merge(trace.charAt(first), 1, Integer::sum) > 0) {
                    missingInAll++;
                }
                first++;
            }
        }
        return best == null ? "" : trace.substring(best.first, best.last + 1);
    }
}
