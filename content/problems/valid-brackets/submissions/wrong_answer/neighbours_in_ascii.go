package solution

// Wrong: expects the closing bracket one or two places behind the opening one in ASCII, so a parenthesis is closed by an asterisk as well.
func validBrackets(text string) bool {
	var open []rune
	for _, c := range text {
		switch {
		case c == '(' || c == '[' || c == '{':
			open = append(open, c)
		case len(open) > 0 && (c == open[len(open)-1]+1 || c == open[len(open)-1]+2):
			open = open[:len(open)-1]
		case c == ')' || c == ']' || c == '}':
			return false
		}
	}
	return len(open) == 0
}
