package solution

// Too slow: begins to count anew at each start: n² steps.
func minimumWindow(trace string, required string) string {
	var needed [128]int
	for i := range len(required) {
		needed[required[i]]++
	}
	best := ""
	for start := range len(trace) {
		missing := needed
		missingInAll := len(required)
		for end := start; end < len(trace) && missingInAll > 0; end++ {
			if missing[trace[end]] > 0 {
				missingInAll--
			}
			missing[trace[end]]--
			if missingInAll == 0 && (best == "" || end+1-start < len(best)) {
				best = trace[start : end+1]
			}
		}
	}
	return best
}
