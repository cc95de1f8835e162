package solution

import (
	"slices"
	"strings"
)

// Wrong: a word that occurs twice stands in its group once.
func groupAnagrams(words []string) [][]string {
	groups := map[string][]string{}
	for _, word := range words {
		letters := strings.Split(word, "")
		slices.Sort(letters)
		key := strings.Join(letters, "")
		if !slices.Contains(groups[key], word) {
			groups[key] = append(groups[key], word)
		}
	}
	answer := [][]string{}
	for _, group := range groups {
		answer = append(answer, group)
	}
	return answer
}
