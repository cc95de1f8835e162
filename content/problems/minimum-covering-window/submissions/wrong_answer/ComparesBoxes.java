import java.util.HashMap;
import java.util.Map;

// Wrong: compares boxed integers by identity, which fails from 128.
class Solution {
    String minimumWindow(String trace, String required) {
        Map<Character, Integer> needed = new HashMap<>();
        for (char letter : required.toCharArray()) {
            needed.merge(letter, 1, Integer::sum);
        }
        Map<Character, Integer> counts = new HashMap<>();
        int covered = 0;
        String best = "";
        int start = 0;
        for (int end = 0; end < trace.length(); end++) {
            char taken = trace.charAt(end);
            counts.merge(taken, 1, Integer::sum);
            if (needed.containsKey(taken) && counts.get(taken) == needed.get(taken)) {
                covered++;
            }
            while (covered == needed.size()) {
                if (best.isEmpty() || end + 1 - start < best.length()) {
                    best = trace.substring(start, end + 1);
                }
                char given = trace.charAt(start);
                start++;
                if (needed.containsKey(given) && counts.get(given) == needed.get(given)) {
                    covered--;
                }
                counts.merge(given, -1, Integer::sum);
            }
        }
        return best;
    }
}
