package solution

// Wrong: answers no trace for no calls, though the empty trace is one.
func balancedBrackets(pairs int, depth int) []string {
	traces := []string{}
	var extend func(trace string, left, open int)
	extend = func(trace string, left, open int) {
		if left > 0 && open < depth {
			extend(trace+"(", left-1, open+1)
		}
		if open > 0 {
			if left == 0 && open == 1 {
				traces = append(traces, trace+")")
				return
			}
			extend(trace+")", left, open-1)
		}
	}
	extend("", pairs, 0)
	return traces
}
