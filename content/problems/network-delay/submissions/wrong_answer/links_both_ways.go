package solution

// Wrong: lets the update run backwards over links as well.
func networkDelay(nodes int, links [][]int, source int) int64 {
	const never = int64(1) << 60
	earliest := make([]int64, nodes)
	for node := range earliest {
		earliest[node] = never
	}
	earliest[source] = 0
	for changed := true; changed; {
		changed = false
		for _, link := range links {
			u, v, delay := link[0], link[1], int64(link[2])
			if earliest[u]+delay < earliest[v] {
				earliest[v] = earliest[u] + delay
				changed = true
			}
			if earliest[v]+delay < earliest[u] {
				earliest[u] = earliest[v] + delay
				changed = true
			}
		}
	}
	last := int64(0)
	for _, time := range earliest {
		last = max(last, time)
	}
	if last >= never {
		return -1
	}
	return last
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
