package solution

// Too slow: keeps the last k ids in a slice and searches it for each id: n · k steps.
func firstRepeat(ids []int, k int) int {
	var recent []int
	for position, id := range ids {
		for _, other := range recent {
			if other == id {
				return position
			}
		}
		recent = append(recent, id)
		if len(recent) > k {
			recent = recent[1:]
		}
	}
	return -1
}
