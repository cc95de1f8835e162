package solution

import "container/list"

type entry struct{ key, value int }

// Wrong: makes room before it looks whether the key is kept already, so rewriting a key in a full cache evicts another entry.
type LRUCache struct {
	capacity int
	used     *list.List
	elements map[int]*list.Element
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{capacity, list.New(), map[int]*list.Element{}}
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
	if c.used.Len() == c.capacity {
		oldest := c.used.Remove(c.used.Back()).(entry)
		delete(c.elements, oldest.key)
	}
	if element, ok := c.elements[key]; ok {
		c.used.Remove(element)
	}
	c.elements[key] = c.used.PushFront(entry{key, value})
}
