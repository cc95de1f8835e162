package solution

// state stands for strings that end at the same positions of the text; each is a suffix of the longest of them.
type state struct {
	length int // of the longest
	end    int // of the first occurrence
	next   map[byte]*state
	link   *state // to the longest suffix that ends at more positions; nil for the root
}

func longestRepeated(text string) string {
	root := &state{next: map[byte]*state{}}
	whole, best := root, root
	for i := 0; i < len(text); i++ {
		whole = extend(whole, text[i], root)
		repeated := whole.link
		if repeated.length > best.length || repeated.length == best.length && repeated.end < best.end {
			best = repeated
		}
	}
	return text[best.end-best.length : best.end]
}

// extend adds the state of the text that is one character longer.
func extend(whole *state, added byte, root *state) *state {
	longer := &state{length: whole.end + 1, end: whole.end + 1, next: map[byte]*state{}, link: root}
	from := whole
	for from != nil && from.next[added] == nil {
		from.next[added] = longer
		from = from.link
	}
	if from == nil {
		return longer
	}
	seen := from.next[added]
	if seen.length == from.length+1 {
		longer.link = seen
		return longer
	}
	// Only the shorter strings of the seen state end here too, so they get a state of their own.
	shorter := &state{from.length + 1, seen.end, copied(seen.next), seen.link}
	seen.link = shorter
	longer.link = shorter
	for from != nil && from.next[added] == seen {
		from.next[added] = shorter
		from = from.link
	}
	return longer
}

func copied(next map[byte]*state) map[byte]*state {
	copies := make(map[byte]*state, len(next))
	for symbol, target := range next {
		copies[symbol] = target
	}
	return copies
}
