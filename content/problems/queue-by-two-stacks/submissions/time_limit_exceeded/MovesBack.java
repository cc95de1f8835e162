import java.util.ArrayDeque;
import java.util.Deque;

// Too slow: moves everything to the other stack and back to read the front: n steps for each call.
class StackQueue {
    private final Deque<Integer> values = new ArrayDeque<>();
    private final Deque<Integer> turned = new ArrayDeque<>();

    void enqueue(int value) {
        values.push(value);
    }

    int dequeue() {
        move(values, turned);
        int front = turned.isEmpty() ? -1 : turned.pop();
        move(turned, values);
        return front;
    }

    int peek() {
        move(values, turned);
        int front = turned.isEmpty() ? -1 : turned.peek();
        move(turned, values);
        return front;
    }

    int size() {
        return values.size();
    }

    private static void move(Deque<Integer> from, Deque<Integer> to) {
        while (!from.isEmpty()) {
            to.push(from.pop());
        }
    }
}
