import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: one stack alone hands out the value that came last.
class StackQueue {
    private final Deque<Integer> values = new ArrayDeque<>();

    void enqueue(int value) {
        values.push(value);
    }

    int dequeue() {
        return values.isEmpty() ? -1 : values.pop();
    }

    int peek() {
        return values.isEmpty() ? -1 : values.peek();
    }

    int size() {
        return values.size();
    }
}
