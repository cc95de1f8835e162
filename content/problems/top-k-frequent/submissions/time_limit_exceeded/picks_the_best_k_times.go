package solution

// Too slow: goes over all counts for each of the k places: n² steps when k is large.
func topKFrequent(messages []string, k int) []string {
	counts := map[string]int{}
	for _, message := range messages {
		counts[message]++
	}
	answer := []string{}
	for len(answer) < k {
		best := ""
		for message, count := range counts {
			if best == "" || count > counts[best] || count == counts[best] && message < best {
				best = message
			}
		}
		answer = append(answer, best)
		delete(counts, best)
	}
	return answer
}
