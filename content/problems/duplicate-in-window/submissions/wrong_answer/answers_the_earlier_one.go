package solution

// Wrong: looks ahead from each position and answers the first of a pair instead of the second.
func firstRepeat(ids []int, k int) int {
	for earlier := range ids {
		for later := earlier + 1; later < len(ids) && later-earlier <= k; later++ {
			if ids[later] == ids[earlier] {
				return earlier
			}
		}
	}
	return -1
}
