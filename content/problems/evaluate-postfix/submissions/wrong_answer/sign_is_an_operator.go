package solution

import "strconv"

// Wrong: looks at the first character only, so once there are two values a negative number is taken for a minus.
func evaluatePostfix(tokens []string) int64 {
	values := []int64{}
	for _, token := range tokens {
		last := len(values) - 1
		operator := token[0]
		if operator >= '0' || last < 1 {
			number, _ := strconv.ParseInt(token, 10, 64)
			values = append(values, number)
			continue
		}
		left, right := values[last-1], values[last]
		values = values[:last]
		switch operator {
		case '+':
			values[last-1] = left + right
		case '-':
			values[last-1] = left - right
		case '*':
			values[last-1] = left * right
		default:
			values[last-1] = left / right
		}
	}
	return values[len(values)-1]
}
