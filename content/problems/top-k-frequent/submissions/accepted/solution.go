package solution

import (
	"sort"
)

func topKFrequent(messages []string, k int) []string {
	counts := map[string]int{}
	for _, message := range messages {
		counts[message]++
	}
	different := make([]string, 0, len(counts))
	for message := range counts {
		different = append(different, message)
	}
	sort.Slice(different, func(i, j int) bool {
		a, b := different[i], different[j]
		if counts[a] != counts[b] {
			return counts[a] > counts[b] // the more frequent first
		}
		return a < b
	})
	return different[:k]
}
