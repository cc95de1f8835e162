package solution

// Wrong: finds a value only at the very timestamp at which it was set.
type TimeMap struct {
	values map[string]map[int]string
}

func NewTimeMap() *TimeMap {
	return &TimeMap{map[string]map[int]string{}}
}

func (m *TimeMap) Set(key string, value string, timestamp int) {
	if m.values[key] == nil {
		m.values[key] = map[int]string{}
	}
	m.values[key][timestamp] = value
}

func (m *TimeMap) Get(key string, timestamp int) string {
	return m.values[key][timestamp]
}
