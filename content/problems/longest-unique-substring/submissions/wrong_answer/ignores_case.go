package solution

import "strings"

// Wrong: takes upper and lower case for the same character.
func longestUniqueSubstring(text string) int {
	text = strings.ToLower(text)
	behindLast := map[byte]int{}
	start, longest := 0, 0
	for end := 0; end < len(text); end++ {
		start = max(start, behindLast[text[end]])
		behindLast[text[end]] = end + 1
		longest = max(longest, end-start+1)
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
