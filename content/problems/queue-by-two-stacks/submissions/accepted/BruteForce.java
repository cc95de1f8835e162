import java.util.ArrayList;
import java.util.List;

class StackQueue {
    private final List<Integer> values = new ArrayList<>();

    void enqueue(int value) {
        values.add(value);
    }

    int dequeue() {
        return values.isEmpty() ? -1 : values.removeFirst();
    }

    int peek() {
        return values.isEmpty() ? -1 : values.getFirst();
    }

    int size() {
        return values.size();
    }
}
