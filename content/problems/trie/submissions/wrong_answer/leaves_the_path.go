package solution

// Wrong: delete takes only the mark away. The nodes stay, so startsWith still finds what no word begins with.
type Trie struct {
	children map[rune]*Trie
	isWord   bool
}

func NewTrie() *Trie {
	return &Trie{children: map[rune]*Trie{}}
}

func (t *Trie) Insert(word string) {
	at := t
	for _, letter := range word {
		if at.children[letter] == nil {
			at.children[letter] = NewTrie()
		}
		at = at.children[letter]
	}
	at.isWord = true
}

func (t *Trie) Search(word string) bool {
	found := t.find(word)
	return found != nil && found.isWord
}

func (t *Trie) StartsWith(prefix string) bool {
	return t.find(prefix) != nil
}

func (t *Trie) Delete(word string) bool {
	if !t.Search(word) {
		return false
	}
	t.find(word).isWord = false
	return true
}

func (t *Trie) find(prefix string) *Trie {
	at := t
	for _, letter := range prefix {
		at = at.children[letter]
		if at == nil {
			return nil
		}
	}
	return at
}
