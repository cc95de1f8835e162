package solution

// Too slow: a list of words that is searched from its start at every call: n² steps.
type Trie struct {
	words []string
}

func NewTrie() *Trie {
	return &Trie{}
}

func (t *Trie) Insert(word string) {
	if t.position(word) < 0 {
		t.words = append(t.words, word)
	}
}

func (t *Trie) Search(word string) bool {
	return t.position(word) >= 0
}

func (t *Trie) StartsWith(prefix string) bool {
	for _, word := range t.words {
		if len(word) >= len(prefix) && word[:len(prefix)] == prefix {
			return true
		}
	}
	return false
}

func (t *Trie) Delete(word string) bool {
	at := t.position(word)
	if at < 0 {
		return false
	}
	t.words = append(t.words[:at], t.words[at+1:]...)
	return true
}

func (t *Trie) position(word string) int {
	for i, kept := range t.words {
		if kept == word {
			return i
		}
	}
	return -1
}
