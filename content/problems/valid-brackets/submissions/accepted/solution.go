package solution

func validBrackets(text string) bool {
	var expected []rune // what closes the open brackets
	for _, c := range text {
		switch c {
		case '(':
			expected = append(expected, ')')
		case '[':
			expected = append(expected, ']')
		case '{':
			expected = append(expected, '}')
		case ')', ']', '}':
			last := len(expected) - 1
			if last < 0 || expected[last] != c {
				return false
			}
			expected = expected[:last]
		}
	}
	return len(expected) == 0
}
