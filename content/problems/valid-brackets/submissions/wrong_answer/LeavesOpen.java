import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: does not ask at the end whether brackets are left open.
class Solution {
    boolean validBrackets(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (char c : text.toCharArray()) {
            if ("([{".indexOf(c) >= 0) {
                open.push(c);
            } else if (")]}".indexOf(c) >= 0) {
                if (open.isEmpty() || "([{".indexOf(open.pop()) != ")]}".indexOf(c)) {
                    return false;
                }
            }
        }
        return true;
    }
}
