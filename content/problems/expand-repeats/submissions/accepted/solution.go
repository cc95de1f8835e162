package solution

type repeat struct {
	times, start int // start of the repeated part in the output
}

func expandRepeats(text string) string {
	output := []byte{}
	open := []repeat{}
	times := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			times = 10*times + int(c-'0')
		case c == '[':
			open = append(open, repeat{times, len(output)})
			times = 0
		case c == ']':
			last := open[len(open)-1]
			open = open[:len(open)-1]
			part := output[last.start:] // its end stays where it is now
			for copies := 1; copies < last.times; copies++ {
				output = append(output, part...)
			}
		default:
			output = append(output, c)
		}
	}
	return string(output)
}
