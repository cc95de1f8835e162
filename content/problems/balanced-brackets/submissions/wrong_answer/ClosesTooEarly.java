import java.util.ArrayList;
import java.util.List;

// Wrong: only takes care that there are as many closing brackets as opening ones, so a call may
// return before it is entered.
class Solution {
    private final List<String> traces = new ArrayList<>();

    List<String> balancedBrackets(int pairs, int depth) {
        extend("", pairs, pairs, depth);
        return traces;
    }

    private void extend(String trace, int toOpen, int toClose, int depth) {
        if (toOpen == 0 && toClose == 0) {
            traces.add(trace);
        }
        if (toOpen > 0 && toClose - toOpen < depth) {
            extend(trace + "(", toOpen - 1, toClose, depth);
        }
        if (toClose > 0) {
            extend(trace + ")", toOpen, toClose - 1, depth);
        }
    }
}
