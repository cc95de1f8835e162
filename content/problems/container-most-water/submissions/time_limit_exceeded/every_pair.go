package solution

// Too slow: looks at every pair: n² steps.
func containerMostWater(heights []int) int64 {
	most := 0
	for right := range heights {
		for left := range right {
			most = max(most, min(heights[left], heights[right])*(right-left))
		}
	}
	return int64(most)
}
