package solution

import "strings"

func restore(last string) string {
	var count [128]int
	for i := 0; i < len(last); i++ {
		count[last[i]]++
	}
	var first [128]int // the first row that begins with the character
	for char := 1; char < len(first); char++ {
		first[char] = first[char-1] + count[char-1]
	}
	// The k-th row that begins with a character is followed, in the text, by the k-th that ends in it.
	following := make([]int, len(last))
	for row := 0; row < len(last); row++ {
		place := &first[last[row]]
		following[*place] = row
		*place++
	}
	text := make([]byte, 0, len(last))
	for row := following[strings.IndexByte(last, '$')]; last[row] != '$'; row = following[row] {
		text = append(text, last[row])
	}
	return string(text)
}
