package solution

// Wrong: answers the repetition of the earliest original, though another id may come back sooner.
func firstRepeat(ids []int, k int) int {
	for earlier := range ids {
		for later := earlier + 1; later < len(ids) && later-earlier <= k; later++ {
			if ids[later] == ids[earlier] {
				return later
			}
		}
	}
	return -1
}
