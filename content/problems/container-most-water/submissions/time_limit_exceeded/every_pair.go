package solution

// Too slow: looks at every pair: n² steps.
func containerMostWater(heights []int) int64 {
	most := 0
	for right := range heights {
		for left := 0; left < right; left++ {
			most = max(most, min(heights[left], heights[right])*(right-left))
		}
	}
	return int64(most)
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
