import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class MinStack {
    private final List<Integer> values = new ArrayList<>();

    void push(int value) {
        values.add(value);
    }

    void pop() {
        values.removeLast();
    }

    int top() {
        return values.getLast();
    }

    int minimum() {
        return Collections.min(values);
    }
}
