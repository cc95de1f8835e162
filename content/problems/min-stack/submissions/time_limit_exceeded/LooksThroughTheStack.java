import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;

// Too slow: looks at every value to find the minimum: n steps for each call.
class MinStack {
    private final Deque<Integer> values = new ArrayDeque<>();

    void push(int value) {
        values.push(value);
    }

    void pop() {
        values.pop();
    }

    int top() {
        return values.element();
    }

    int minimum() {
        return Collections.min(values);
    }
}
