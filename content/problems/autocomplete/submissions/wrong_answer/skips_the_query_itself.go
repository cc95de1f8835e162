package solution

import (
	"sort"
	"strings"
)

// Wrong: suggests only queries that continue the prefix, not the one that equals it.
type Autocomplete struct {
	weights map[string]int64
}

func NewAutocomplete() *Autocomplete {
	return &Autocomplete{map[string]int64{}}
}

func (a *Autocomplete) Add(query string, weight int) {
	a.weights[query] += int64(weight)
}

func (a *Autocomplete) Top(prefix string) []string {
	matches := []string{}
	for query := range a.weights {
		if query != prefix && strings.HasPrefix(query, prefix) {
			matches = append(matches, query)
		}
	}
	sort.Slice(matches, func(i, j int) bool {
		x, y := matches[i], matches[j]
		if a.weights[x] != a.weights[y] {
			return a.weights[x] > a.weights[y]
		}
		return x < y
	})
	return matches[:min(3, len(matches))]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
