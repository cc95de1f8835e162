import java.util.ArrayDeque;
import java.util.Deque;

/// Each frame knows the minimum of everything up to it, which can't change while it is there.
class MinStack {
    private record Frame(int value, int minimum) {}

    private final Deque<Frame> frames = new ArrayDeque<>();

    void push(int value) {
        int minimum = frames.isEmpty() ? value : Math.min(value, minimum());
        frames.push(new Frame(value, minimum));
    }

    void pop() {
        frames.pop();
    }

    int top() {
        return frames.element().value();
    }

    int minimum() {
        return frames.element().minimum();
    }
}
