import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.List;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int TOKENS_MAX = 200_000;
    private static final int NUMBER_MAX = 1_000_000_000;
    private static final long RESULT_MAX = 1_000_000_000_000_000_000L;

    @Override
    public void define(Suite suite) {
        suite.edge("a single number", rule("7"));
        suite.edge("a single negative number", rule("-7"));
        suite.edge("zero alone", rule("0"));
        suite.edge("a sum", rule("2 3 +"));
        suite.edge("a difference: the second is subtracted", rule("2 3 -"));
        suite.edge("a product", rule("4 3 *"));
        suite.edge("a quotient without remainder: the second divides", rule("6 3 /"));
        suite.edge("a quotient is rounded down", rule("7 2 /"));
        suite.edge("a negative dividend", rule("-7 2 /"));
        suite.edge("a negative divisor", rule("7 -2 /"));
        suite.edge("both are negative", rule("-7 -2 /"));
        suite.edge("a negative quotient without remainder", rule("-8 2 /"));
        suite.edge("a quotient between -1 and 0", rule("-1 2 /"));
        suite.edge("a quotient between 0 and 1", rule("1 2 /"));
        suite.edge("zero is divided", rule("0 5 /"));
        suite.edge("divided by one", rule("9 1 /"));
        suite.edge("divided by minus one", rule("9 -1 /"));
        suite.edge("a negative number after two others", rule("9 2 -3 + *"));
        suite.edge("a negative number is subtracted", rule("4 -3 -"));
        suite.edge("zero as an operand of each kind", rule("5 0 + 0 * 0 -"));
        suite.edge("operators in a row", rule("1 2 3 4 5 - - - -"));
        suite.edge("an operator after each number", rule("1 2 - 3 - 4 -"));
        suite.edge("both operands are rules", rule("9 4 - 8 6 - *"));
        suite.edge("both operands are rules, for a quotient", rule("20 2 + 9 4 - /"));
        suite.edge("divided twice from the left", rule("100 7 / 3 /"));
        suite.edge("divided twice from the right", rule("100 7 3 / /"));
        suite.edge("multiplied first", rule("2 3 * 4 +"));
        suite.edge("added first", rule("2 3 4 + *"));
        suite.edge("all operators", rule("15 7 1 1 + - / 3 * 2 1 1 + + -"));
        suite.edge("numbers of several digits", rule("1234567 1000 / 90 -"));
        suite.edge("the largest number", rule("1000000000"));
        suite.edge("a sum above 32 bits", rule("1000000000 1000000000 + 1000000000 +"));
        suite.edge("a difference below 32 bits", rule("-1000000000 1000000000 - 1000000000 -"));
        suite.edge("a product above 32 bits", rule("100000 100000 *"));
        suite.edge(
                "a product above 32 bits that a quotient brings back", rule("60000 60000 * 7 /"));
        suite.edge("the largest result", rule("1000000000 1000000000 *"));
        suite.edge("the smallest result", rule("-1000000000 1000000000 *"));
        suite.edge(
                "a quotient that floating point rounds up",
                rule("1000000000 1000000000 * 1 - 1 /"));
        suite.edge(
                "a negative quotient that floating point rounds up",
                rule("-1000000000 1000000000 * 1 + 10 /"));
        suite.edge("a result that floating point can't hold", rule("1000000000 999999999 * 1 +"));
        suite.random("short rules", 50, r -> rule(r, r.between(1, 6), 9));
        suite.random("longer rules", 25, r -> rule(r, r.between(10, 40), 100));
        suite.random("large numbers", 20, r -> rule(r, r.between(3, 20), NUMBER_MAX));
        suite.scale("all numbers first", doubling(12_500, 5), Tests::numbersFirst);
        suite.scale("an operator after each number", doubling(12_500, 5), Tests::chain);
        suite.scale("any shape", doubling(12_500, 5), (r, n) -> rule(r, n / 2, NUMBER_MAX));
    }

    private static Input rule(String tokens) {
        return input((Object) tokens.split(" "));
    }

    /// A rule with so many numbers, each up to `bound`.
    private static Input rule(Rand r, int numbers, int bound) {
        List<String> tokens = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        int left = numbers;
        while (left > 0 || values.size() > 1) {
            if (left > 0 && (values.size() < 2 || r.chance(0.5))) {
                int number = r.between(-bound, bound);
                tokens.add(String.valueOf(number));
                values.add((long) number);
                left--;
            } else {
                String operator = operator(r, values);
                tokens.add(operator);
                long right = values.removeLast();
                values.add(result(operator, values.removeLast(), right));
            }
        }
        return input((Object) tokens.toArray(String[]::new));
    }

    /// An operator that is allowed for the two values at the end.
    private static String operator(Rand r, List<Long> values) {
        long right = values.getLast();
        long left = values.get(values.size() - 2);
        while (true) {
            String operator = r.pick("+", "-", "*", "/");
            if (allowed(operator, left, right)) {
                return operator;
            }
        }
    }

    private static boolean allowed(String operator, long left, long right) {
        return switch (operator) {
            case "+" -> Math.abs(left + right) <= RESULT_MAX;
            case "-" -> Math.abs(left - right) <= RESULT_MAX;
            case "*" -> left == 0 || Math.abs(right) <= RESULT_MAX / Math.abs(left);
            default -> right != 0;
        };
    }

    private static long result(String operator, long left, long right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> left / right;
        };
    }

    private static Input numbersFirst(Rand r, int n) {
        String[] tokens = new String[n - 1];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = i < n / 2 ? number(r) : r.pick("+", "-");
        }
        return input((Object) tokens);
    }

    private static Input chain(Rand r, int n) {
        String[] tokens = new String[n - 1];
        tokens[0] = number(r);
        for (int i = 1; i < tokens.length; i += 2) {
            tokens[i] = number(r);
            tokens[i + 1] = r.pick("+", "-");
        }
        return input((Object) tokens);
    }

    private static String number(Rand r) {
        return String.valueOf(r.between(-NUMBER_MAX, NUMBER_MAX));
    }

    static void valid(String[] tokens) {
        require(
                tokens.length >= 1 && tokens.length <= TOKENS_MAX,
                "tokens has 1 to 200,000 tokens, not " + tokens.length);
        List<Long> values = new ArrayList<>();
        for (String token : tokens) {
            if (token.matches("[-+*/]")) {
                require(values.size() >= 2, "each operator has two operands before it");
                long right = values.removeLast();
                long left = values.removeLast();
                require(right != 0 || !token.equals("/"), "no divisor is 0");
                require(
                        allowed(token, left, right),
                        "the result of each operator lies between -10^18 and 10^18");
                values.add(result(token, left, right));
            } else {
                require(
                        token.matches("0|-?[1-9][0-9]{0,9}")
                                && Math.abs(Long.parseLong(token)) <= NUMBER_MAX,
                        "each token is an operator or a number between -1,000,000,000 and"
                                + " 1,000,000,000, not "
                                + token);
                values.add(Long.parseLong(token));
            }
        }
        require(values.size() == 1, "the tokens make one rule, not " + values.size());
    }
}
