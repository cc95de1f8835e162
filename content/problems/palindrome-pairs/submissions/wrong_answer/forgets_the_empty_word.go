package solution

// Wrong: cuts words only between two letters or at the end, and misses the empty word as a partner.
func palindromePairs(words []string) int64 {
	counts := map[string]int64{}
	for _, word := range words {
		counts[word]++
	}
	var pairs int64
	for _, word := range words {
		mirror := reversed(word)
		pairs += counts[mirror]
		for cut := 1; cut < len(word); cut++ {
			leftMirror, rightMirror := mirror[len(word)-cut:], mirror[:len(word)-cut]
			if word[cut:] == rightMirror {
				pairs += counts[leftMirror]
			}
			if word[:cut] == leftMirror {
				pairs += counts[rightMirror]
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
