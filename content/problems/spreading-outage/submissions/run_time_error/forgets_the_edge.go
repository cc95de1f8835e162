package solution

// Fails: looks for neighbours beyond the edge of the hall.
func minutesToSpread(grid []string) int {
	hall := [][]byte{}
	last := [][2]int{}
	healthy := 0
	for row, states := range grid {
		hall = append(hall, []byte(states))
		for column, state := range states {
			if state == 'X' {
				last = append(last, [2]int{row, column})
			} else if state == 'H' {
				healthy++
			}
		}
	}
	minutes := 0
	for ; healthy > 0 && len(last) > 0; minutes++ {
		next := [][2]int{}
		for _, at := range last {
			for _, step := range [][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
				row, column := at[0]+step[0], at[1]+step[1]
				if hall[row][column] == 'H' {
					hall[row][column] = 'X'
					healthy--
					next = append(next, [2]int{row, column})
				}
			}
		}
		last = next
	}
	if healthy > 0 {
		return -1
	}
	return minutes
}
