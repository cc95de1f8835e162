import java.util.LinkedHashMap;
import java.util.Map;

// Wrong: evicts as soon as the cache is full instead of when it overflows, so it holds one entry
// too few.
class LRUCache {
    private final Map<Integer, Integer> values;

    LRUCache(int capacity) {
        values =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                        return size() >= capacity;
                    }
                };
    }

    int get(int key) {
        return values.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        values.put(key, value);
    }
}
