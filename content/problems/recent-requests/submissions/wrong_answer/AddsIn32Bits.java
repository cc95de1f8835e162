import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: adds the window to a time in 32 bits; the sum turns negative and the request leaves at
// once.
class RecentRequests {
    private final int window;
    private final Deque<Integer> times = new ArrayDeque<>();

    RecentRequests(int window) {
        this.window = window;
    }

    int ping(int time) {
        while (!times.isEmpty() && times.getFirst() + window <= time) {
            times.removeFirst();
        }
        times.addLast(time);
        return times.size();
    }
}
