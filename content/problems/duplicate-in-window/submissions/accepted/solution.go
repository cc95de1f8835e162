package solution

func firstRepeat(ids []int, k int) int {
	recent := map[int]bool{} // the ids of the k positions before
	for position, id := range ids {
		if expired := position - k - 1; expired >= 0 {
			delete(recent, ids[expired])
		}
		if recent[id] {
			return position
		}
		recent[id] = true
	}
	return -1
}
