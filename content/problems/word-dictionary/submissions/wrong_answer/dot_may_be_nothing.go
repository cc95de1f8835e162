package solution

// Wrong: a dot may also stand for no letter at all.
type WordDictionary struct {
	children map[byte]*WordDictionary
	isWord   bool
}

func NewWordDictionary() *WordDictionary {
	return &WordDictionary{children: map[byte]*WordDictionary{}}
}

func (d *WordDictionary) Add(word string) {
	at := d
	for i := range word {
		if at.children[word[i]] == nil {
			at.children[word[i]] = NewWordDictionary()
		}
		at = at.children[word[i]]
	}
	at.isWord = true
}

func (d *WordDictionary) Search(pattern string) bool {
	if pattern == "" {
		return d.isWord
	}
	if pattern[0] != '.' {
		child := d.children[pattern[0]]
		return child != nil && child.Search(pattern[1:])
	}
	if d.Search(pattern[1:]) {
		return true
	}
	for _, child := range d.children {
		if child.Search(pattern[1:]) {
			return true
		}
	}
	return false
}
