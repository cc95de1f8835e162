import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: reads one digit at a time, so of a number with several digits only the last one counts.
class Solution {
    String expandRepeats(String text) {
        StringBuilder current = new StringBuilder();
        Deque<StringBuilder> outer = new ArrayDeque<>();
        Deque<Integer> numbers = new ArrayDeque<>();
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c)) {
                if (!numbers.isEmpty() && numbers.size() > outer.size()) {
                    numbers.pop();
                }
                numbers.push(c - '0');
            } else if (c == '[') {
                outer.push(current);
                current = new StringBuilder();
            } else if (c == ']') {
                current = outer.pop().repeat(current, numbers.pop());
            } else {
                current.append(c);
            }
        }
        return current.toString();
    }
}
