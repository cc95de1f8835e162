package solution

type Trie struct {
	root *node
}

type node struct {
	children [26]*node
	words    int // how many pass through here or end here; never 0, except in the root
	isWord   bool
}

func NewTrie() *Trie {
	return &Trie{&node{}}
}

func (t *Trie) Insert(word string) {
	if t.Search(word) {
		return
	}
	at := t.root
	for i := range word {
		child := &at.children[word[i]-'a']
		if *child == nil {
			*child = &node{}
		}
		at = *child
		at.words++
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
	at := t.root
	for i := range word {
		child := &at.children[word[i]-'a']
		(*child).words--
		if (*child).words == 0 {
			*child = nil // and with it the rest of the word
			return true
		}
		at = *child
	}
	at.isWord = false
	return true
}

func (t *Trie) find(prefix string) *node {
	at := t.root
	for i := 0; i < len(prefix) && at != nil; i++ {
		at = at.children[prefix[i]-'a']
	}
	return at
}
