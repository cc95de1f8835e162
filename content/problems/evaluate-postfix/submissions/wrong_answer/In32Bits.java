import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: computes in 32 bits and widens the finished result.
class Solution {
    long evaluatePostfix(String[] tokens) {
        Deque<Integer> values = new ArrayDeque<>();
        for (String token : tokens) {
            if (!"+-*/".contains(token)) {
                values.push(Integer.parseInt(token));
                continue;
            }
            int right = values.pop();
            int left = values.pop();
            values.push(
                    switch (token) {
                        case "+" -> left + right;
                        case "-" -> left - right;
                        case "*" -> left * right;
                        default -> left / right;
                    });
        }
        return values.pop();
    }
}
