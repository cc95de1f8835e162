package solution

// Wrong: gives up as soon as the next pair holds less, but a later one can hold more again.
func containerMostWater(heights []int) int64 {
	most := 0
	left, right := 0, len(heights)-1
	for left < right {
		area := min(heights[left], heights[right]) * (right - left)
		if area < most {
			break
		}
		most = area
		if heights[left] < heights[right] {
			left++
		} else {
			right--
		}
	}
	return int64(most)
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
