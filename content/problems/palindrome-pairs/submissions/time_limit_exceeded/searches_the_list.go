package solution

// Too slow: looks at the right mirrors, but finds them by going through all words: n² steps.
func palindromePairs(words []string) int64 {
	var pairs int64
	for i, word := range words {
		mirror := reversed(word)
		for cut := 0; cut <= len(word); cut++ {
			leftMirror, rightMirror := mirror[len(word)-cut:], mirror[:len(word)-cut]
			if word[cut:] == rightMirror {
				pairs += count(words, i, leftMirror)
			}
			if cut > 0 && word[:cut] == leftMirror {
				pairs += count(words, i, rightMirror)
			}
		}
	}
	return pairs
}

func count(words []string, except int, wanted string) int64 {
	var found int64
	for j, word := range words {
		if j != except && word == wanted {
			found++
		}
	}
	return found
}

func reversed(text string) string {
	letters := []byte(text)
	for i, j := 0, len(letters)-1; i < j; i, j = i+1, j-1 {
		letters[i], letters[j] = letters[j], letters[i]
	}
	return string(letters)
}
