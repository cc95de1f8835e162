import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Too slow: goes back from the newest version one by one: n² steps for questions about the past.
class TimeMap {
    private record Version(int timestamp, String value) {}

    private final Map<String, List<Version>> histories = new HashMap<>();

    void set(String key, String value, int timestamp) {
        histories
                .computeIfAbsent(key, unused -> new ArrayList<>())
                .add(new Version(timestamp, value));
    }

    String get(String key, int timestamp) {
        List<Version> history = histories.getOrDefault(key, List.of());
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).timestamp() <= timestamp) {
                return history.get(i).value();
            }
        }
        return "";
    }
}
