package solution

type WordDictionary struct {
	root *node
}

type node struct {
	children [26]*node
	isWord   bool
}

func NewWordDictionary() *WordDictionary {
	return &WordDictionary{&node{}}
}

func (d *WordDictionary) Add(word string) {
	at := d.root
	for i := range word {
		child := &at.children[word[i]-'a']
		if *child == nil {
			*child = &node{}
		}
		at = *child
	}
	at.isWord = true
}

func (d *WordDictionary) Search(pattern string) bool {
	return d.root.matches(pattern)
}

// matches says whether the pattern leads from this node to the end of a word.
func (n *node) matches(pattern string) bool {
	if n == nil {
		return false
	}
	if pattern == "" {
		return n.isWord
	}
	if pattern[0] != '.' {
		return n.children[pattern[0]-'a'].matches(pattern[1:])
	}
	for _, child := range n.children {
		if child.matches(pattern[1:]) {
			return true
		}
	}
	return false
}
