package solution

type stamped struct {
	value, lastUsed int
}

// Too slow: stamps each entry with the time of its use and searches all of them for the oldest at every eviction: c steps each.
type LRUCache struct {
	capacity, now int
	entries       map[int]stamped
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity: capacity, entries: map[int]stamped{}}
}

func (c *LRUCache) Get(key int) int {
	entry, ok := c.entries[key]
	if !ok {
		return -1
	}
	c.now++
	c.entries[key] = stamped{entry.value, c.now}
	return entry.value
}

func (c *LRUCache) Put(key int, value int) {
	c.now++
	if _, ok := c.entries[key]; !ok && len(c.entries) == c.capacity {
		oldest, oldestUse := 0, c.now
		for candidate, entry := range c.entries {
			if entry.lastUsed < oldestUse {
				oldest, oldestUse = candidate, entry.lastUsed
			}
		}
		delete(c.entries, oldest)
	}
	c.entries[key] = stamped{value, c.now}
}
