package solution

import "container/list"

type entry struct{ key, value int }

// Wrong: takes the evicted entry out of the chain but leaves it in the map, so it can still be read.
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
	if element, ok := c.elements[key]; ok {
		element.Value = entry{key, value}
		c.used.MoveToFront(element)
		return
	}
	if c.used.Len() == c.capacity {
		c.used.Remove(c.used.Back())
	}
	c.elements[key] = c.used.PushFront(entry{key, value})
}
