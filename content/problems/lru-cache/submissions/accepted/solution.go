package solution

import "container/list"

type LRUCache struct {
	capacity int
	used     *list.List            // of entry, the most recently used in front
	elements map[int]*list.Element // by key
}

type entry struct {
	key, value int
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity, list.New(), make(map[int]*list.Element, capacity)}
}

func (c *LRUCache) Get(key int) int {
	element, ok := c.elements[key]
	if !ok {
		return -1
	}
	c.used.MoveToFront(element)
	return element.Value.(entry).value
}

func (c *LRUCache) Put(key int, value int) {
	if element, ok := c.elements[key]; ok {
		element.Value = entry{key, value}
		c.used.MoveToFront(element)
		return
	}
	if c.used.Len() == c.capacity {
		oldest := c.used.Remove(c.used.Back()).(entry)
		delete(c.elements, oldest.key)
	}
	c.elements[key] = c.used.PushFront(entry{key, value})
}
