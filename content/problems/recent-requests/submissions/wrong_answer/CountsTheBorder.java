import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: a request that is exactly as old as the window still counts.
class RecentRequests {
    private final int window;
    private final Deque<Integer> times = new ArrayDeque<>();

    RecentRequests(int window) {
        this.window = window;
    }

    int ping(int time) {
        times.addLast(time);
        while (time - times.getFirst() > window) {
            times.removeFirst();
        }
        return times.size();
    }
}
