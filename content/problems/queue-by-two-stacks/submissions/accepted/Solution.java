import java.util.ArrayDeque;
import java.util.Deque;

/// The queue from front to end: `outgoing` from its top, then `incoming` from its bottom.
class StackQueue {
    private static final int NONE = -1;

    private final Deque<Integer> incoming = new ArrayDeque<>();
    private final Deque<Integer> outgoing = new ArrayDeque<>();

    void enqueue(int value) {
        incoming.push(value);
    }

    int dequeue() {
        refill();
        return outgoing.isEmpty() ? NONE : outgoing.pop();
    }

    int peek() {
        refill();
        return outgoing.isEmpty() ? NONE : outgoing.peek();
    }

    int size() {
        return incoming.size() + outgoing.size();
    }

    private void refill() {
        if (outgoing.isEmpty()) {
            while (!incoming.isEmpty()) {
                outgoing.push(incoming.pop());
            }
        }
    }
}
