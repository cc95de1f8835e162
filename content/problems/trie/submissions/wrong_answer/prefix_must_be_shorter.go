package solution

// Wrong: counts only longer words, so a word does not begin with itself.
type Trie struct {
	words    map[string]bool
	prefixes map[string]int
}

func NewTrie() *Trie {
	return &Trie{map[string]bool{}, map[string]int{}}
}

func (t *Trie) Insert(word string) {
	if !t.words[word] {
		t.words[word] = true
		t.count(word, 1)
	}
}

func (t *Trie) Search(word string) bool {
	return t.words[word]
}

func (t *Trie) StartsWith(prefix string) bool {
	return t.prefixes[prefix] > 0
}

func (t *Trie) Delete(word string) bool {
	if !t.words[word] {
		return false
	}
	delete(t.words, word)
	t.count(word, -1)
	return true
}

func (t *Trie) count(word string, change int) {
	for length := 1; length < len(word); length++ {
		t.prefixes[word[:length]] += change
	}
}
