package solution

import (
	"sort"
	"strings"
)

// Wrong: a word that occurs twice stands in its group once.
func groupAnagrams(words []string) [][]string {
	groups := map[string][]string{}
	for _, word := range words {
		letters := strings.Split(word, "")
		sort.Strings(letters)
		key := strings.Join(letters, "")
		if !contains(groups[key], word) {
			groups[key] = append(groups[key], word)
		}
	}
	answer := [][]string{}
	for _, group := range groups {
		answer = append(answer, group)
	}
	return answer
}

func contains(values []string, wanted string) bool {
	for _, value := range values {
		if value == wanted {
			return true
		}
	}
	return false
}
