import java.util.Map;
import java.util.TreeMap;

// Wrong: keeps one timeline for all keys, so a later value of another key hides the one asked for.
class TimeMap {
    private record Version(String key, String value) {}

    private final TreeMap<Integer, Version> versions = new TreeMap<>();

    void set(String key, String value, int timestamp) {
        versions.put(timestamp, new Version(key, value));
    }

    String get(String key, int timestamp) {
        Map.Entry<Integer, Version> latest = versions.floorEntry(timestamp);
        boolean isFound = latest != null && latest.getValue().key().equals(key);
        return isFound ? latest.getValue().value() : "";
    }
}
