import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private static final int MISSING = -1;

    /// A link of the chain. The ends of the chain meet in one dummy, `ring`.
    private static final class Entry {
        final int key;
        int value;
        Entry older = this;
        Entry newer = this;

        Entry(int key, int value) {
            this.key = key;
            this.value = value;
        }
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Entry ring = new Entry(MISSING, MISSING); // newer: the oldest; older: the newest

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return MISSING;
        }
        unlink(entry);
        linkAsNewest(entry);
        return entry.value;
    }

    void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.value = value;
            unlink(entry);
        } else {
            if (entries.size() == capacity) {
                evictOldest();
            }
            entry = new Entry(key, value);
            entries.put(key, entry);
        }
        linkAsNewest(entry);
    }

    private void evictOldest() {
        Entry oldest = ring.newer;
        unlink(oldest);
        entries.remove(oldest.key);
    }

    private static void unlink(Entry entry) {
        entry.older.newer = entry.newer;
        entry.newer.older = entry.older;
    }

    private void linkAsNewest(Entry entry) {
        entry.older = ring.older;
        entry.newer = ring;
        ring.older.newer = entry;
        ring.older = entry;
    }
}
