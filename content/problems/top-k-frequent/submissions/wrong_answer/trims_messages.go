package solution

import (
	"cmp"
	"slices"
	"strings"
)

// Wrong: trims messages before counting and so takes different ones for equal.
func topKFrequent(messages []string, k int) []string {
	counts := map[string]int{}
	first := map[string]string{}
	for _, message := range messages {
		key := strings.TrimSpace(message)
		if counts[key] == 0 {
			first[key] = message
		}
		counts[key]++
	}
	keys := []string{}
	for key := range counts {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		if counts[a] != counts[b] {
			return cmp.Compare(counts[b], counts[a])
		}
		return cmp.Compare(first[a], first[b])
	})
	answer := []string{}
	for _, key := range keys[:min(k, len(keys))] {
		answer = append(answer, first[key])
	}
	return answer
}
