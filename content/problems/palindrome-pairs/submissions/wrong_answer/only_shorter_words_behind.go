package solution

// Wrong: looks for partners that follow a word, never for those that go in front of a longer one.
func palindromePairs(words []string) int64 {
	counts := map[string]int64{}
	for _, word := range words {
		counts[word]++
	}
	var pairs int64
	for _, word := range words {
		mirror := reversed(word)
		for cut := 0; cut <= len(word); cut++ {
			if word[cut:] == mirror[:len(word)-cut] {
				pairs += counts[mirror[len(word)-cut:]]
			}
		}
		if word == mirror {
			pairs--
		}
	}
	return pairs
}

func reversed(text string) string {
	letters := []byte(text)
	for i, j := 0, len(letters)-1; i < j; i, j = i+1, j-1 {
		letters[i], letters[j] = letters[j], letters[i]
	}
	return string(letters)
}
