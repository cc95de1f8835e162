package solution

import (
	"sort"
)

const shown = 3

type Autocomplete struct {
	queries map[string]*query
	root    *node
}

type query struct {
	text   string
	weight int64
}

type node struct {
	children map[byte]*node
	best     []*query // of all queries that pass through here
}

func NewAutocomplete() *Autocomplete {
	return &Autocomplete{map[string]*query{}, newNode()}
}

func newNode() *node {
	return &node{children: map[byte]*node{}}
}

func (a *Autocomplete) Add(text string, weight int) {
	added, ok := a.queries[text]
	if !ok {
		added = &query{text: text}
		a.queries[text] = added
	}
	added.weight += int64(weight)
	at := a.root
	for i := range text {
		child, ok := at.children[text[i]]
		if !ok {
			child = newNode()
			at.children[text[i]] = child
		}
		at = child
		at.offer(added)
	}
}

// Weights only grow, so a query left out stays behind these three until its own changes.
func (n *node) offer(added *query) {
	if !contains(n.best, added) {
		n.best = append(n.best, added)
	}
	sort.Slice(n.best, func(i, j int) bool {
		a, b := n.best[i], n.best[j]
		if a.weight != b.weight {
			return a.weight > b.weight
		}
		return a.text < b.text
	})
	n.best = n.best[:min(shown, len(n.best))]
}

func (a *Autocomplete) Top(prefix string) []string {
	texts := []string{}
	at := a.root
	for i := range prefix {
		child, ok := at.children[prefix[i]]
		if !ok {
			return texts
		}
		at = child
	}
	for _, each := range at.best {
		texts = append(texts, each.text)
	}
	return texts
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func contains(values []*query, wanted *query) bool {
	for _, value := range values {
		if value == wanted {
			return true
		}
	}
	return false
}
