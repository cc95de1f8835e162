import java.util.ArrayList;
import java.util.List;

class Solution {
    private final List<String> traces = new ArrayList<>();
    private final StringBuilder trace = new StringBuilder();

    List<String> balancedBrackets(int pairs, int depth) {
        extend(pairs, 0, depth);
        return traces;
    }

    /// Completes the trace in every way.
    ///
    /// @param left calls still to be entered
    /// @param open calls entered that have not returned
    private void extend(int left, int open, int depth) {
        if (left + open == 0) {
            traces.add(trace.toString());
        }
        if (left > 0 && open < depth) {
            trace.append('(');
            extend(left - 1, open + 1, depth);
            trace.setLength(trace.length() - 1);
        }
        if (open > 0) {
            trace.append(')');
            extend(left, open - 1, depth);
            trace.setLength(trace.length() - 1);
        }
    }
}
