import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: takes the value that is popped first for the left operand of a minus.
class Solution {
    long evaluatePostfix(String[] tokens) {
        Deque<Long> values = new ArrayDeque<>();
        for (String token : tokens) {
            switch (token) {
                case "+" -> values.push(values.pop() + values.pop());
                case "-" -> values.push(values.pop() - values.pop());
                case "*" -> values.push(values.pop() * values.pop());
                case "/" -> {
                    long divisor = values.pop();
                    values.push(values.pop() / divisor);
                }
                default -> values.push(Long.parseLong(token));
            }
        }
        return values.pop();
    }
}
