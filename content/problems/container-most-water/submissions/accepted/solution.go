package solution

func containerMostWater(heights []int) int64 {
	most := 0 // an int has 64 bits here
	left, right := 0, len(heights)-1
	for left < right {
		most = max(most, min(heights[left], heights[right])*(right-left))
		if heights[left] < heights[right] {
			left++ // narrower pairs can't stand higher with this wall
		} else {
			right--
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
