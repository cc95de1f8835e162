package solution

// Wrong: answers another problem, the rain that stays between all walls.
func containerMostWater(heights []int) int64 {
	var water int64
	left, right := 0, len(heights)-1
	highestLeft, highestRight := 0, 0
	for left < right {
		highestLeft = max(highestLeft, heights[left])
		highestRight = max(highestRight, heights[right])
		if highestLeft < highestRight {
			water += int64(highestLeft - heights[left])
			left++
		} else {
			water += int64(highestRight - heights[right])
			right--
		}
	}
	return water
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
