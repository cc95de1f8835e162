package solution

// Too slow: keeps groups in a list and searches it for the counts of each word: n² steps.
func groupAnagrams(words []string) [][]string {
	var keys [][26]int
	groups := [][]string{}
	for _, word := range words {
		var counts [26]int
		for _, letter := range word {
			counts[letter-'a']++
		}
		at := 0
		for at < len(keys) && keys[at] != counts {
			at++
		}
		if at == len(keys) {
			keys = append(keys, counts)
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], word)
	}
	return groups
}
