package solution

func palindromePairs(words []string) int64 {
	counts := map[string]int64{}
	for _, word := range words {
		counts[word]++
	}
	var pairs int64
	for word, copies := range counts {
		mirror := reversed(word)
		var partners int64
		for cut := 0; cut <= len(word); cut++ {
			leftMirror, rightMirror := mirror[len(word)-cut:], mirror[:len(word)-cut]
			if word[cut:] == rightMirror { // the right part is a palindrome
				partners += counts[leftMirror] // they follow this word
			}
			// words of equal length were found above, so this one must be longer
			if cut > 0 && word[:cut] == leftMirror {
				partners += counts[rightMirror] // they go in front
			}
		}
		if word == mirror {
			partners-- // it has found itself
		}
		pairs += copies * partners
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
