import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CALLS_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one value", stack("5 ? ^ ? ^"));
        suite.edge("the value 0 alone", stack("0 ? ^"));
        suite.edge("one positive value is the minimum", stack("7 ?"));
        suite.edge("one negative value is the minimum", stack("-7 ?"));
        suite.edge("two rising values", stack("1 2 ? ^ - ? ^"));
        suite.edge("two falling values", stack("2 1 ? ^ - ? ^"));
        suite.edge("the minimum lies at the bottom", stack("1 4 3 2 ? - ? - ? - ? ^"));
        suite.edge("the minimum is always on top", stack("4 3 2 1 ? - ? - ? - ? ^"));
        suite.edge("the minimum lies in the middle", stack("5 1 7 ? - ? - ? ^"));
        suite.edge("the minimum twice in a row", stack("3 1 1 ? - ? - ?"));
        suite.edge("the minimum twice, with another value between", stack("1 2 1 - ? ^ - ? ^"));
        suite.edge("the minimum three times", stack("9 4 4 4 - ? - ? - ?"));
        suite.edge("equal values only", stack("6 6 6 ? - ? - ? ^"));
        suite.edge("equal values outside of every cache", stack("5000 5000 - ? ^"));
        suite.edge("a large minimum leaves", stack("9000 8000 - ? ^"));
        suite.edge("a value equals the top, but not the minimum", stack("1 5 5 - ? ^ - ? ^"));
        suite.edge("three minimums leave one after the other", stack("9 7 5 3 - ? - ? - ?"));
        suite.edge("a new minimum after the old one left", stack("5 2 - 3 ? ^ - ? ^"));
        suite.edge("emptied, then used with larger values", stack("1 - 8 ? ^ 9 ? ^"));
        suite.edge("emptied, then used with smaller values", stack("8 - 1 ? ^"));
        suite.edge("emptied twice", stack("1 2 - - 4 3 ? - ? - 6 ? ^"));
        suite.edge("asking changes nothing", stack("2 1 3 ? ? ^ ^ ? - ? ^"));
        suite.edge("minus one is a value like any other", stack("-1 ? ^ 0 ? ^ - ? ^"));
        suite.edge("the smallest value", stack("0 -2147483648 ? ^ - ? ^"));
        suite.edge("the largest value", stack("2147483647 ? ^ 2147483646 ? - ?"));
        suite.edge(
                "the difference of two values does not fit into 32 bits",
                stack("2147483647 -2147483648 ? ^ - ? ^"));
        suite.edge(
                "the smallest value below the largest", stack("-2147483648 2147483647 ? ^ - ? ^"));
        suite.random("short stacks", 50, r -> calls(r, r.between(3, 30), -3, 3));
        suite.random("longer stacks", 20, r -> calls(r, r.between(40, 120), -50, 50));
        suite.random(
                "any values",
                15,
                r -> calls(r, r.between(5, 40), Integer.MIN_VALUE, Integer.MAX_VALUE));
        suite.scale("a high stack is asked often", doubling(12_500, 5), Tests::asks);
        suite.scale("each pop takes the minimum", doubling(12_500, 5), Tests::falling);
        suite.scale("the minimum stays at the bottom", doubling(12_500, 5), Tests::rising);
    }

    /// Calls written as a number to push, `-` to pop, `^` for the top and `?` for the minimum.
    private static Calls stack(String calls) {
        var stack = constructed();
        for (String call : calls.split(" ")) {
            switch (call) {
                case "-" -> stack.call("pop");
                case "^" -> stack.call("top");
                case "?" -> stack.call("minimum");
                default -> stack.call("push", Integer.parseInt(call));
            }
        }
        return stack.build();
    }

    private static Input calls(Rand r, int n, int low, int high) {
        var stack = constructed();
        int height = 0;
        for (int i = 0; i < n; i++) {
            if (height == 0 || r.chance(0.35)) {
                stack.call("push", r.between(low, high));
                height++;
            } else {
                String method = r.pick("pop", "top", "minimum", "minimum");
                stack.call(method);
                height -= method.equals("pop") ? 1 : 0;
            }
        }
        return input(stack.build());
    }

    private static Input asks(Rand r, int n) {
        var stack = constructed();
        for (int i = 0; i < n / 2; i++) {
            stack.call("push", r.between(-999_999, 999_999));
        }
        for (int i = n / 2; i < n; i++) {
            stack.call("minimum");
        }
        return input(stack.build());
    }

    private static Input falling(Rand r, int n) {
        var stack = constructed();
        for (int i = 0; i < n / 2; i++) {
            stack.call("push", n - 2 * i - r.between(0, 1));
        }
        for (int i = n / 2; i + 1 < n; i += 2) {
            stack.call("pop").call("minimum");
        }
        return input(stack.build());
    }

    private static Input rising(Rand r, int n) {
        var stack = constructed();
        for (int i = 0; i + 1 < n; i += 2) {
            stack.call("push", 2 * i + r.between(0, 1)).call("minimum");
        }
        return input(stack.build());
    }

    static void valid(Calls stack) {
        int calls = stack.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 200,000 calls, not " + calls);
        int height = 0;
        for (Calls.Call call : stack.calls()) {
            if (call.method().equals("push")) {
                height++;
            } else {
                require(height > 0, call.method() + " is not called on an empty stack");
                height -= call.method().equals("pop") ? 1 : 0;
            }
        }
    }
}
