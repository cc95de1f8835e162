package solution

func minimumWindow(trace string, required string) string {
	var missing [128]int // below zero for letters in excess
	for i := 0; i < len(required); i++ {
		missing[required[i]]++
	}
	missingInAll := len(required)
	best, found := "", false
	start := 0
	for end := 0; end < len(trace); end++ {
		if missing[trace[end]] > 0 {
			missingInAll--
		}
		missing[trace[end]]--
		for missingInAll == 0 {
			if window := trace[start : end+1]; !found || len(window) < len(best) {
				best, found = window, true
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
