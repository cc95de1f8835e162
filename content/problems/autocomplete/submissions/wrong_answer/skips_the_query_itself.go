package solution

import (
	"cmp"
	"slices"
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
	slices.SortFunc(matches, func(x, y string) int {
		if a.weights[x] != a.weights[y] {
			return cmp.Compare(a.weights[y], a.weights[x])
		}
		return strings.Compare(x, y)
	})
	return matches[:min(3, len(matches))]
}
