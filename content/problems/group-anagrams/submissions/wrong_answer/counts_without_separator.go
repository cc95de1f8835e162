package solution

import (
	"strconv"
	"strings"
)

// Wrong: writes the counts one after the other, so that 1 and 11 read like 11 and 1.
func groupAnagrams(words []string) [][]string {
	groups := map[string][]string{}
	for _, word := range words {
		var key strings.Builder
		for letter := 'a'; letter <= 'z'; letter++ {
			key.WriteString(strconv.Itoa(strings.Count(word, string(letter))))
		}
		groups[key.String()] = append(groups[key.String()], word)
	}
	answer := [][]string{}
	for _, group := range groups {
		answer = append(answer, group)
	}
	return answer
}
