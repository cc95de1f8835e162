import java.util.ArrayList;
import java.util.List;

/// Goes through everything that was ever set.
class TimeMap {
    private record Version(String key, String value, int timestamp) {}

    private final List<Version> versions = new ArrayList<>();

    void set(String key, String value, int timestamp) {
        versions.add(new Version(key, value, timestamp));
    }

    String get(String key, int timestamp) {
        String value = "";
        for (Version version : versions) {
            if (version.key().equals(key) && version.timestamp() <= timestamp) {
                value = version.value();
            }
        }
        return value;
    }
}
