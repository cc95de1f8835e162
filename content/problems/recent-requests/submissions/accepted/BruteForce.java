import java.util.ArrayList;
import java.util.List;

class RecentRequests {
    private final int window;
    private final List<Integer> times = new ArrayList<>();

    RecentRequests(int window) {
        this.window = window;
    }

    int ping(int time) {
        times.add(time);
        int recent = 0;
        for (int t : times) {
            if (time - t < window) {
                recent++;
            }
        }
        return recent;
    }
}
