package solution

// Too slow: begins to count anew at each start: n² steps.
func minimumWindow(trace string, required string) string {
	var needed [128]int
	for i := 0; i < len(required); i++ {
		needed[required[i]]++
	}
	best := ""
	for start := 0; start < len(trace); start++ {
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
