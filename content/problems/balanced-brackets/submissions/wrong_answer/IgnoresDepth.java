import java.util.ArrayList;
import java.util.List;

// Wrong: takes the depth for a limit on the calls that are entered in one go, not on those open.
class Solution {
    private final List<String> traces = new ArrayList<>();

    List<String> balancedBrackets(int pairs, int depth) {
        extend("", pairs, 0, 0, depth);
        return traces;
    }

    private void extend(String trace, int left, int open, int inOneGo, int depth) {
        if (left == 0 && open == 0) {
            traces.add(trace);
        }
        if (left > 0 && inOneGo < depth) {
            extend(trace + "(", left - 1, open + 1, inOneGo + 1, depth);
        }
        if (open > 0) {
            extend(trace + ")", left, open - 1, 0, depth);
        }
    }
}
