package solution

// Wrong: of equally short stretches, takes the last.
func minimumWindow(trace string, required string) string {
	missing := map[byte]int{}
	for i := 0; i < len(required); i++ {
		missing[required[i]]++
	}
	missingInAll := len(required)
	best := ""
	start := 0
	for end := 0; end < len(trace); end++ {
		if missing[trace[end]] > 0 {
			missingInAll--
		}
		missing[trace[end]]--
		for missingInAll == 0 {
			if window := trace[start : end+1]; best == "" || len(window) <= len(best) {
				best = window
			}
			missing[trace[start]]++
			if missing[trace[start]] > 0 {
				missingInAll++
			}
			start++
		}
	}
	return best
}
