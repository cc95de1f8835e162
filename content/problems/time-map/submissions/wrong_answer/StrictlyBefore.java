import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

// Wrong: a value holds only after its timestamp, not at it.
class TimeMap {
    private final Map<String, TreeMap<Integer, String>> histories = new HashMap<>();

    void set(String key, String value, int timestamp) {
        histories.computeIfAbsent(key, unused -> new TreeMap<>()).put(timestamp, value);
    }

    String get(String key, int timestamp) {
        Map.Entry<Integer, String> latest =
                histories.getOrDefault(key, new TreeMap<>()).lowerEntry(timestamp);
        return latest == null ? "" : latest.getValue();
    }
}
