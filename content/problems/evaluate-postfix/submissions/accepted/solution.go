package solution

import "strconv"

func evaluatePostfix(tokens []string) int64 {
	values := []int64{} // those that no operator has taken yet
	for _, token := range tokens {
		switch token {
		case "+", "-", "*", "/":
			last := len(values) - 1
			values[last-1] = apply(token, values[last-1], values[last])
			values = values[:last]
		default:
			number, _ := strconv.ParseInt(token, 10, 64) // a token that is no operator is a number
			values = append(values, number)
		}
	}
	return values[0]
}

func apply(operator string, left, right int64) int64 {
	switch operator {
	case "+":
		return left + right
	case "-":
		return left - right
	case "*":
		return left * right
	default:
		return left / right
	}
}
