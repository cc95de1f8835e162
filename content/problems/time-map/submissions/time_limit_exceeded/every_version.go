package solution

// Too slow: looks at every version of the key: n² steps.
type TimeMap struct {
	histories map[string]map[int]string
}

func NewTimeMap() *TimeMap {
	return &TimeMap{map[string]map[int]string{}}
}

func (m *TimeMap) Set(key string, value string, timestamp int) {
	if m.histories[key] == nil {
		m.histories[key] = map[int]string{}
	}
	m.histories[key][timestamp] = value
}

func (m *TimeMap) Get(key string, timestamp int) string {
	latest, found := 0, ""
	for set, value := range m.histories[key] {
		if set <= timestamp && set > latest {
			latest, found = set, value
		}
	}
	return found
}
