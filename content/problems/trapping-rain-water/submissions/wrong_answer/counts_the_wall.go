package solution

// Wrong: with a stack of waiting columns, takes the distance of the two walls for the width between them.
func trappedWater(heights []int) int64 {
	var water int64
	var waiting []int
	for right, height := range heights {
		for len(waiting) > 0 && heights[waiting[len(waiting)-1]] < height {
			floor := heights[waiting[len(waiting)-1]]
			waiting = waiting[:len(waiting)-1]
			if len(waiting) == 0 {
				break
			}
			left := waiting[len(waiting)-1]
			water += int64(right-left) * int64(min(heights[left], height)-floor)
		}
		waiting = append(waiting, right)
	}
	return water
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
