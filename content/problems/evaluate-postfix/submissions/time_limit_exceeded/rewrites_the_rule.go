package solution

import "strconv"

// Too slow: searches the first operator from the start, again and again: n² steps.
func evaluatePostfix(tokens []string) int64 {
	rule := append([]string{}, tokens...)
	for len(rule) > 1 {
		at := 0
		for !isOperator(rule[at]) {
			at++
		}
		left, _ := strconv.ParseInt(rule[at-2], 10, 64)
		right, _ := strconv.ParseInt(rule[at-1], 10, 64)
		rule[at-2] = strconv.FormatInt(apply(rule[at], left, right), 10)
		rule = append(rule[:at-1], rule[at+1:]...)
	}
	result, _ := strconv.ParseInt(rule[0], 10, 64)
	return result
}

func isOperator(token string) bool {
	return token == "+" || token == "-" || token == "*" || token == "/"
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
