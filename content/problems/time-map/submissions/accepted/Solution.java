import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TimeMap {
    private record Version(int timestamp, String value) {}

    private final Map<String, List<Version>> histories = new HashMap<>(); // oldest version first

    void set(String key, String value, int timestamp) {
        histories
                .computeIfAbsent(key, unused -> new ArrayList<>())
                .add(new Version(timestamp, value));
    }

    String get(String key, int timestamp) {
        List<Version> history = histories.getOrDefault(key, List.of());
        int later = firstAfter(timestamp, history);
        return later == 0 ? "" : history.get(later - 1).value();
    }

    /// The position of the first version after this time; the size if there is none.
    private static int firstAfter(int timestamp, List<Version> history) {
        int low = 0; // whatever lies before low is not after this time
        int high = history.size(); // and from high on, everything is
        while (low < high) {
            int middle = (low + high) / 2;
            if (history.get(middle).timestamp() <= timestamp) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
