package solution

// Too slow: compares each pattern with all words: n² steps.
type WordDictionary struct {
	words map[string]bool
}

func NewWordDictionary() *WordDictionary {
	return &WordDictionary{map[string]bool{}}
}

func (d *WordDictionary) Add(word string) {
	d.words[word] = true
}

func (d *WordDictionary) Search(pattern string) bool {
	for word := range d.words {
		if matches(word, pattern) {
			return true
		}
	}
	return false
}

func matches(word, pattern string) bool {
	if len(word) != len(pattern) {
		return false
	}
	for i := range pattern {
		if pattern[i] != '.' && pattern[i] != word[i] {
			return false
		}
	}
	return true
}
