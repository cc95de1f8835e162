package solution

// Too slow: counts the equal and the smaller characters anew at each step: n² steps.
func restore(last string) string {
	var text []byte
	for row := 0; last[row] != '$'; {
		char := last[row]
		text = append(text, char)
		smaller, equalAbove := 0, 0
		for i := 0; i < len(last); i++ {
			if last[i] < char {
				smaller++
			} else if last[i] == char && i < row {
				equalAbove++
			}
		}
		row = smaller + equalAbove
	}
	for i, j := 0, len(text)-1; i < j; i, j = i+1, j-1 {
		text[i], text[j] = text[j], text[i]
	}
	return string(text)
}
