import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    boolean validBrackets(String text) {
        Deque<Character> expected = new ArrayDeque<>(); // what closes the open brackets
        for (char c : text.toCharArray()) {
            switch (c) {
                case '(' -> expected.push(')');
                case '[' -> expected.push(']');
                case '{' -> expected.push('}');
                case ')', ']', '}' -> {
                    if (expected.isEmpty() || expected.pop() != c) {
                        return false;
                    }
                }
                default -> {} // no bracket
            }
        }
        return expected.isEmpty();
    }
}
