package solution

func groupAnagrams(words []string) [][]string {
	groups := map[[26]byte][]string{} // by how often each letter occurs
	for _, word := range words {
		var counts [26]byte
		for _, letter := range word {
			counts[letter-'a']++
		}
		groups[counts] = append(groups[counts], word)
	}
	answer := make([][]string, 0, len(groups))
	for _, group := range groups {
		answer = append(answer, group)
	}
	return answer
}
