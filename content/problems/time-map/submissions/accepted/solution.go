package solution

import "sort"

type TimeMap struct {
	histories map[string][]version // oldest version first
}

type version struct {
	timestamp int
	value     string
}

func NewTimeMap() *TimeMap {
	return &TimeMap{map[string][]version{}}
}

func (m *TimeMap) Set(key string, value string, timestamp int) {
	m.histories[key] = append(m.histories[key], version{timestamp, value})
}

func (m *TimeMap) Get(key string, timestamp int) string {
	history := m.histories[key]
	later := sort.Search(len(history), func(i int) bool { return history[i].timestamp > timestamp })
	if later == 0 {
		return ""
	}
	return history[later-1].value
}
