package solution

// Wrong: windows that only touch are not combined.
func insertInterval(windows [][]int, added []int) [][]int {
	start, end := added[0], added[1]
	merged := [][]int{}
	i := 0
	for ; i < len(windows) && windows[i][1] <= start; i++ {
		merged = append(merged, windows[i])
	}
	for ; i < len(windows) && windows[i][0] < end; i++ {
		start = min(start, windows[i][0])
		end = max(end, windows[i][1])
	}
	merged = append(merged, []int{start, end})
	return append(merged, windows[i:]...)
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
