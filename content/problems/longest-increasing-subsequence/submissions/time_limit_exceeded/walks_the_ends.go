package solution

// Too slow: searches the place among the ends one by one from the front: n² steps when the runs are long.
func longestIncreasing(nums []int) int {
	var ends []int
	for _, num := range nums {
		at := 0
		for at < len(ends) && ends[at] < num {
			at++
		}
		if at == len(ends) {
			ends = append(ends, num)
		} else {
			ends[at] = num
		}
	}
	return len(ends)
}
