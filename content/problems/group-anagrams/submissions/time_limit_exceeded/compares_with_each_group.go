package solution

// Too slow: compares the letters of each word with those of every group so far: n² steps.
func groupAnagrams(words []string) [][]string {
	groups := [][]string{}
	for _, word := range words {
		at := 0
		for at < len(groups) && !areAnagrams(groups[at][0], word) {
			at++
		}
		if at == len(groups) {
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], word)
	}
	return groups
}

func areAnagrams(first, second string) bool {
	var surplus [26]int
	for _, letter := range first {
		surplus[letter-'a']++
	}
	for _, letter := range second {
		surplus[letter-'a']--
	}
	return surplus == [26]int{}
}
