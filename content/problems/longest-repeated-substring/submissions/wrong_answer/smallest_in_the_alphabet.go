package solution

import "sort"

// Wrong: of equally long strings, takes the one that is sorted first instead of the one that occurs first.
func longestRepeated(text string) string {
	suffixes := make([]string, len(text))
	for i := range suffixes {
		suffixes[i] = text[i:]
	}
	sort.Strings(suffixes)
	longest := ""
	for i := 1; i < len(suffixes); i++ {
		a, b := suffixes[i-1], suffixes[i]
		common := 0
		for common < min(len(a), len(b)) && a[common] == b[common] {
			common++
		}
		if common > len(longest) {
			longest = a[:common]
		}
	}
	return longest
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
