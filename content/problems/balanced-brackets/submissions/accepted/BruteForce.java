import java.util.ArrayList;
import java.util.List;

/// Writes all strings of brackets, as the bits of a number, and keeps the right ones.
class Solution {
    List<String> balancedBrackets(int pairs, int depth) {
        List<String> traces = new ArrayList<>();
        for (int bits = 0; bits < 1 << 2 * pairs; bits++) {
            var trace = new StringBuilder();
            for (int i = 0; i < 2 * pairs; i++) {
                trace.append((bits >> i & 1) == 1 ? '(' : ')');
            }
            if (isRight(trace, depth)) {
                traces.add(trace.toString());
            }
        }
        return traces;
    }

    private static boolean isRight(CharSequence trace, int depth) {
        int open = 0;
        for (int i = 0; i < trace.length(); i++) {
            open += trace.charAt(i) == '(' ? 1 : -1;
            if (open < 0 || open > depth) {
                return false;
            }
        }
        return open == 0;
    }
}
