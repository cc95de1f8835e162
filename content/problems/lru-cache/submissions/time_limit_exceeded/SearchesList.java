import java.util.ArrayList;
import java.util.List;

// Too slow: keeps the entries in a list and searches it for the key at every call: c steps each.
class LRUCache {
    private record Entry(int key, int value) {}

    private final int capacity;
    private final List<Entry> entries = new ArrayList<>();

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        int at = find(key);
        if (at < 0) {
            return -1;
        }
        Entry entry = entries.remove(at);
        entries.add(entry);
        return entry.value();
    }

    void put(int key, int value) {
        int at = find(key);
        if (at >= 0) {
            entries.remove(at);
        } else if (entries.size() == capacity) {
            entries.removeFirst();
        }
        entries.add(new Entry(key, value));
    }

    private int find(int key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key() == key) {
                return i;
            }
        }
        return -1;
    }
}
