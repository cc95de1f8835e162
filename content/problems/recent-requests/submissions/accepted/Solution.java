import java.util.ArrayDeque;
import java.util.Deque;

class RecentRequests {
    private final int window;
    private final Deque<Integer> times = new ArrayDeque<>(); // those in the window, oldest first

    RecentRequests(int window) {
        this.window = window;
    }

    int ping(int time) {
        times.addLast(time);
        while (time - times.getFirst() >= window) {
            times.removeFirst();
        }
        return times.size();
    }
}
