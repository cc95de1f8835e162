package solution

import "strconv"

// Wrong: keeps the values in a queue, so an operator takes the two oldest instead of the two latest.
func evaluatePostfix(tokens []string) int64 {
	values := []int64{}
	for _, token := range tokens {
		number, err := strconv.ParseInt(token, 10, 64)
		if err == nil {
			values = append(values, number)
			continue
		}
		left, right := values[0], values[1]
		values = values[2:]
		switch {
		case token == "+":
			values = append(values, left+right)
		case token == "-":
			values = append(values, left-right)
		case token == "*":
			values = append(values, left*right)
		case right != 0:
			values = append(values, left/right)
		default:
			values = append(values, 0)
		}
	}
	return values[0]
}
