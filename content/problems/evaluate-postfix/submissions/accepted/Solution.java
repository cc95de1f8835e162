import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    long evaluatePostfix(String[] tokens) {
        Deque<Long> values = new ArrayDeque<>(); // those that no operator has taken yet
        for (String token : tokens) {
            switch (token) {
                case "+", "-", "*", "/" -> {
                    long right = values.pop();
                    long left = values.pop();
                    values.push(apply(token, left, right));
                }
                default -> values.push(Long.parseLong(token));
            }
        }
        return values.pop();
    }

    private static long apply(String operator, long left, long right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> left / right;
        };
    }
}
