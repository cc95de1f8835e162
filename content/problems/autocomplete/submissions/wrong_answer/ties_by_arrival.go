package solution

import "sort"

// Wrong: leaves queries of equal weight in the order in which they first came.
type Autocomplete struct {
	queries []string
	weights map[string]int64
}

func NewAutocomplete() *Autocomplete {
	return &Autocomplete{weights: map[string]int64{}}
}

func (a *Autocomplete) Add(query string, weight int) {
	if a.weights[query] == 0 {
		a.queries = append(a.queries, query)
	}
	a.weights[query] += int64(weight)
}

func (a *Autocomplete) Top(prefix string) []string {
	matches := []string{}
	for _, query := range a.queries {
		if len(query) >= len(prefix) && query[:len(prefix)] == prefix {
			matches = append(matches, query)
		}
	}
	sort.SliceStable(matches, func(i, j int) bool {
		return a.weights[matches[i]] > a.weights[matches[j]]
	})
	return matches[:min(3, len(matches))]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
