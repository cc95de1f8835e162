package solution

// Too slow: finds the node of the prefix at once, but then visits everything below it: n² steps.
type Autocomplete struct {
	children [27]*Autocomplete
	text     string
	weight   int64
}

func NewAutocomplete() *Autocomplete {
	return &Autocomplete{}
}

func (a *Autocomplete) Add(query string, weight int) {
	at := a
	for i := range query {
		child := &at.children[place(query[i])]
		if *child == nil {
			*child = NewAutocomplete()
		}
		at = *child
	}
	at.text = query
	at.weight += int64(weight)
}

func (a *Autocomplete) Top(prefix string) []string {
	at := a
	for i := 0; i < len(prefix); i++ {
		at = at.children[place(prefix[i])]
		if at == nil {
			return []string{}
		}
	}
	var best []*Autocomplete
	at.collect(&best)
	texts := []string{}
	for _, each := range best {
		texts = append(texts, each.text)
	}
	return texts
}

func (a *Autocomplete) collect(best *[]*Autocomplete) {
	if a.weight > 0 {
		list := append(*best, a)
		for i := len(list) - 1; i > 0 && list[i].weight > list[i-1].weight; i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		*best = list[:min(3, len(list))]
	}
	for _, child := range a.children {
		if child != nil {
			child.collect(best)
		}
	}
}

func place(letter byte) int {
	if letter == ' ' {
		return 0
	}
	return int(letter-'a') + 1
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
