package solution

// Wrong: joins two smaller traces wherever they meet, so a trace of three parts is listed for each of its joints.
func balancedBrackets(pairs int, depth int) []string {
	if pairs == 0 {
		return []string{""}
	}
	traces := []string{}
	if depth > 1 || pairs == 1 {
		for _, inside := range balancedBrackets(pairs-1, max(depth-1, 1)) {
			traces = append(traces, "("+inside+")")
		}
	}
	for k := 1; k < pairs; k++ {
		for _, a := range balancedBrackets(k, depth) {
			for _, b := range balancedBrackets(pairs-k, depth) {
				traces = append(traces, a+b)
			}
		}
	}
	return traces
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
