package solution

import (
	"cmp"
	"slices"
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
	slices.SortFunc(different, func(a, b string) int {
		if counts[a] != counts[b] {
			return cmp.Compare(counts[b], counts[a]) // the more frequent first
		}
		return cmp.Compare(a, b)
	})
	return different[:k]
}
