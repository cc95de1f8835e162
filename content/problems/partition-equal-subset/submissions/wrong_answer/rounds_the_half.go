package solution

// Wrong: does not test whether the total is odd and looks for half of it, rounded down.
func canPartition(nums []int) bool {
	half := 0
	for _, num := range nums {
		half += num
	}
	half /= 2
	reachable := make([]bool, half+1)
	reachable[0] = true
	for _, num := range nums {
		for sum := half; sum >= num; sum-- {
			reachable[sum] = reachable[sum] || reachable[sum-num]
		}
	}
	return reachable[half]
}
