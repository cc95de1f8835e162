import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: moves the incoming values although older ones still wait in the outgoing stack, which puts
// the newer ones in front.
class StackQueue {
    private final Deque<Integer> incoming = new ArrayDeque<>();
    private final Deque<Integer> outgoing = new ArrayDeque<>();

    void enqueue(int value) {
        incoming.push(value);
    }

    int dequeue() {
        refill();
        return outgoing.isEmpty() ? -1 : outgoing.pop();
    }

    int peek() {
        refill();
        return outgoing.isEmpty() ? -1 : outgoing.peek();
    }

    int size() {
        return incoming.size() + outgoing.size();
    }

    private void refill() {
        while (!incoming.isEmpty()) {
            outgoing.push(incoming.pop());
        }
    }
}
