package solution

import "strings"

// Wrong: pairs each event with its next partner at once, though skipping it may allow more pairs.
func longestCommon(first string, second string) int {
	pairs := 0
	for i := 0; i < len(first); i++ {
		if at := strings.IndexByte(second, first[i]); at >= 0 {
			pairs++
			second = second[at+1:]
		}
	}
	return pairs
}
