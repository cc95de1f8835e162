import java.util.LinkedHashMap;
import java.util.Map;

// Wrong: evicts in the order of writing, as if a read were no use.
class LRUCache {
    private final Map<Integer, Integer> values;

    LRUCache(int capacity) {
        values =
                new LinkedHashMap<>() {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                        return size() > capacity;
                    }
                };
    }

    int get(int key) {
        return values.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        values.remove(key);
        values.put(key, value);
    }
}
