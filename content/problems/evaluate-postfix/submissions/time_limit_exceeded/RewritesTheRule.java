import java.util.ArrayList;
import java.util.List;

// Too slow: searches the first operator from the start, again and again: n² steps.
class Solution {
    long evaluatePostfix(String[] tokens) {
        List<String> rule = new ArrayList<>(List.of(tokens));
        while (rule.size() > 1) {
            int at = 0;
            while (!isOperator(rule.get(at))) {
                at++;
            }
            long left = Long.parseLong(rule.get(at - 2));
            long right = Long.parseLong(rule.get(at - 1));
            rule.set(at - 2, String.valueOf(apply(rule.get(at), left, right)));
            rule.subList(at - 1, at + 1).clear();
        }
        return Long.parseLong(rule.getFirst());
    }

    private static boolean isOperator(String token) {
        return "+-*/".contains(token);
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
