package solution

func trappedWater(heights []int) int64 {
	var water int64
	wall := 0 // the highest column settled so far; inwards there is one as high
	left, right := 0, len(heights)-1
	for left < right {
		var settled int
		if heights[left] < heights[right] {
			settled = heights[left]
			left++
		} else {
			settled = heights[right]
			right--
		}
		wall = max(wall, settled)
		water += int64(wall - settled)
	}
	return water
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
