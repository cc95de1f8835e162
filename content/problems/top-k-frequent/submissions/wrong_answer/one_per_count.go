package solution

// Wrong: keeps one message for each count, and loses those that occur as often as another.
func topKFrequent(messages []string, k int) []string {
	counts := map[string]int{}
	for _, message := range messages {
		counts[message]++
	}
	byCount := make([]string, len(messages)+1)
	for message, count := range counts {
		if byCount[count] == "" || message < byCount[count] {
			byCount[count] = message
		}
	}
	answer := []string{}
	for count := len(messages); count > 0 && len(answer) < k; count-- {
		if byCount[count] != "" {
			answer = append(answer, byCount[count])
		}
	}
	return answer
}
