import java.util.ArrayList;
import java.util.List;

class Solution {
    long evaluatePostfix(String[] tokens) {
        List<String> rule = new ArrayList<>(List.of(tokens));
        while (rule.size() > 1) {
            int at = 0;
            while (!"+-*/".contains(rule.get(at))) {
                at++;
            }
            long left = Long.parseLong(rule.get(at - 2));
            long right = Long.parseLong(rule.get(at - 1));
            long result =
                    switch (rule.get(at)) {
                        case "+" -> left + right;
                        case "-" -> left - right;
                        case "*" -> left * right;
                        default -> left / right;
                    };
            rule.subList(at - 2, at).clear();
            rule.set(at - 2, String.valueOf(result));
        }
        return Long.parseLong(rule.getFirst());
    }
}
