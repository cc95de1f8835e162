package solution

// Fails: takes the dot for a letter and reaches outside of the array of children.
type WordDictionary struct {
	children [26]*WordDictionary
	isWord   bool
}

func NewWordDictionary() *WordDictionary {
	return &WordDictionary{}
}

func (d *WordDictionary) Add(word string) {
	at := d
	for _, letter := range word {
		if at.children[letter-'a'] == nil {
			at.children[letter-'a'] = NewWordDictionary()
		}
		at = at.children[letter-'a']
	}
	at.isWord = true
}

func (d *WordDictionary) Search(pattern string) bool {
	at := d
	for _, letter := range pattern {
		at = at.children[letter-'a']
		if at == nil {
			return false
		}
	}
	return at.isWord
}
