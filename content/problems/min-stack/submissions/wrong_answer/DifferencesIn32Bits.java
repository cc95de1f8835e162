import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: stores differences to the minimum, which do not fit into 32 bits for values far apart.
class MinStack {
    private final Deque<Integer> differences = new ArrayDeque<>();
    private int minimum;

    void push(int value) {
        if (differences.isEmpty()) {
            minimum = value;
        }
        int difference = value - minimum;
        differences.push(difference);
        if (difference < 0) {
            minimum = value;
        }
    }

    void pop() {
        int difference = differences.pop();
        if (difference < 0) {
            minimum -= difference;
        }
    }

    int top() {
        int difference = differences.peek();
        return difference < 0 ? minimum : minimum + difference;
    }

    int minimum() {
        return minimum;
    }
}
