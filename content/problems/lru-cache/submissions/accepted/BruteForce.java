import java.util.ArrayList;
import java.util.List;

class LRUCache {
    private record Entry(int key, int value) {}

    private final int capacity;
    private final List<Entry> entries = new ArrayList<>(); // the least recently used first

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        for (Entry entry : entries) {
            if (entry.key() == key) {
                entries.remove(entry);
                entries.add(entry);
                return entry.value();
            }
        }
        return -1;
    }

    void put(int key, int value) {
        entries.removeIf(entry -> entry.key() == key);
        if (entries.size() == capacity) {
            entries.removeFirst();
        }
        entries.add(new Entry(key, value));
    }
}
