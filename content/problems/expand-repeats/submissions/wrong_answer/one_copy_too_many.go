package solution

// Wrong: appends as many copies as the number says to the one that stands there already.
func expandRepeats(text string) string {
	output := []byte{}
	numbers, starts := []int{}, []int{}
	times := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			times = 10*times + int(c-'0')
		case c == '[':
			numbers, starts = append(numbers, times), append(starts, len(output))
			times = 0
		case c == ']':
			last := len(numbers) - 1
			part := output[starts[last]:]
			for copies := 0; copies < numbers[last] && len(output) <= 200_000; copies++ {
				output = append(output, part...)
			}
			numbers, starts = numbers[:last], starts[:last]
		default:
			output = append(output, c)
		}
	}
	return string(output)
}
