package solution

// Wrong: does not count letters in excess, so giving one of them away seems to uncover something.
func minimumWindow(trace string, required string) string {
	needed := map[byte]int{}
	for i := 0; i < len(required); i++ {
		needed[required[i]]++
	}
	missing := map[byte]int{}
	for letter, count := range needed {
		missing[letter] = count
	}
	missingInAll := len(required)
	best := ""
	start := 0
	for end := 0; end < len(trace); end++ {
		if missing[trace[end]] > 0 {
			missing[trace[end]]--
			missingInAll--
		}
		for missingInAll == 0 {
			if window := trace[start : end+1]; best == "" || len(window) < len(best) {
				best = window
			}
			if needed[trace[start]] > 0 {
				missing[trace[start]]++
				missingInAll++
			}
			start++
		}
	}
	return best
}
