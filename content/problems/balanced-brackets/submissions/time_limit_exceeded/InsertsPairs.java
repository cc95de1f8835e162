import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

// Too slow: inserts one pair after the other at every place and drops duplicates only at the end:
// 1 · 3 · 5 · … · (n - 1) strings.
class Solution {
    private final Set<String> traces = new LinkedHashSet<>();

    List<String> balancedBrackets(int pairs, int depth) {
        insert("", pairs, depth);
        return new ArrayList<>(traces);
    }

    private void insert(String trace, int pairs, int depth) {
        if (pairs == 0) {
            if (deepest(trace) <= depth) {
                traces.add(trace);
            }
            return;
        }
        for (int i = 0; i <= trace.length(); i++) {
            insert(trace.substring(0, i) + "()" + trace.substring(i), pairs - 1, depth);
        }
    }

    private static int deepest(String trace) {
        int deepest = 0;
        int open = 0;
        for (char bracket : trace.toCharArray()) {
            open += bracket == '(' ? 1 : -1;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }
}
