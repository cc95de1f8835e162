package solution

// Wrong: a basin is closed only by a wall at least as high as its left one, so what a lower right wall holds is lost.
func trappedWater(heights []int) int64 {
	var water, basin int64
	wall := 0
	for _, height := range heights {
		if height >= wall {
			water += basin
			basin = 0
			wall = height
		} else {
			basin += int64(wall - height)
		}
	}
	return water
}
