package solution

// Too slow: passes over all links until nothing changes; on a line listed from its end, each pass gains one or two nodes.
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
			if time := earliest[link[0]] + int64(link[2]); time < earliest[link[1]] {
				earliest[link[1]] = time
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
