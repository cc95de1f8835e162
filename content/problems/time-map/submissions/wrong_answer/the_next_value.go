package solution

import "sort"

// Wrong: searches for the first timestamp that is not before the one asked for, and between two values takes the later.
type TimeMap struct {
	timestamps map[string][]int
	values     map[string][]string
}

func NewTimeMap() *TimeMap {
	return &TimeMap{map[string][]int{}, map[string][]string{}}
}

func (m *TimeMap) Set(key string, value string, timestamp int) {
	m.timestamps[key] = append(m.timestamps[key], timestamp)
	m.values[key] = append(m.values[key], value)
}

func (m *TimeMap) Get(key string, timestamp int) string {
	timestamps := m.timestamps[key]
	if len(timestamps) == 0 || timestamp < timestamps[0] {
		return ""
	}
	at := min(sort.SearchInts(timestamps, timestamp), len(timestamps)-1)
	return m.values[key][at]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
