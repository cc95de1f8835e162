package solution

// Wrong: merges the first k files each time.
func cheapestMerge(stones []int, k int) int {
	if (len(stones)-1)%(k-1) != 0 {
		return -1
	}
	sum, cost := stones[0], 0
	for i := 1; i < len(stones); i++ {
		sum += stones[i]
		if i%(k-1) == 0 {
			cost += sum
		}
	}
	return cost
}
