package solution

import "fmt"

// Too slow: joins the digits of all words to one text, which is copied for each of them: n² steps.
func hammingDistance(first []int64, second []int64) int {
	a, b := joined(first), joined(second)
	distance := 0
	for i := 0; i < len(a); i++ {
		if a[i] != b[i] {
			distance++
		}
	}
	return distance
}

func joined(words []int64) string {
	text := ""
	for _, word := range words {
		text += fmt.Sprintf("%064b", uint64(word))
	}
	return text
}
