import java.util.ArrayList;
import java.util.List;

// Too slow: looks at every request in the window to find those that leave: n steps for each call.
class RecentRequests {
    private final int window;
    private final List<Integer> times = new ArrayList<>();

    RecentRequests(int window) {
        this.window = window;
    }

    int ping(int time) {
        times.add(time);
        times.removeIf(t -> time - t >= window);
        return times.size();
    }
}
