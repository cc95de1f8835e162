package solution

func canPartition(nums []int) bool {
	total := 0
	for _, num := range nums {
		total += num
	}
	if total%2 != 0 {
		return false
	}
	reachable := make([]bool, total/2+1)
	reachable[0] = true
	for _, num := range nums {
		// Downwards, so that reachable[sum-num] does not contain this number yet.
		for sum := total / 2; sum >= num; sum-- {
			reachable[sum] = reachable[sum] || reachable[sum-num]
		}
	}
	return reachable[total/2]
}
