package solution

import (
	"sort"
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
	sort.Slice(keys, func(i, j int) bool {
		a, b := keys[i], keys[j]
		if counts[a] != counts[b] {
			return counts[a] > counts[b]
		}
		return first[a] < first[b]
	})
	answer := []string{}
	for _, key := range keys[:min(k, len(keys))] {
		answer = append(answer, first[key])
	}
	return answer
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
