import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: compares two Integer objects with ==, so a minimum outside of the cached small numbers
// stays
// when it should leave.
class MinStack {
    private final Deque<Integer> values = new ArrayDeque<>();
    private final Deque<Integer> minimums = new ArrayDeque<>();

    void push(int value) {
        values.push(value);
        if (minimums.isEmpty() || value <= minimums.peek()) {
            minimums.push(value);
        }
    }

    void pop() {
        Integer value = values.pop();
        if (value == minimums.peek()) {
            minimums.pop();
        }
    }

    int top() {
        return values.peek();
    }

    int minimum() {
        return minimums.peek();
    }
}
