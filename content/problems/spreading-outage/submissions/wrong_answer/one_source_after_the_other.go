package solution

// Wrong: lets the outage spread from one host until it ends, and only then from the next, instead of from all at once.
func minutesToSpread(grid []string) int {
	hall := [][]byte{}
	for _, row := range grid {
		hall = append(hall, []byte(row))
	}
	minutes := 0
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == 'X' {
				if took := spreadFrom(hall, row, column); took > minutes {
					minutes = took
				}
			}
		}
	}
	for _, row := range hall {
		for _, state := range row {
			if state == 'H' {
				return -1
			}
		}
	}
	return minutes
}

func spreadFrom(hall [][]byte, row, column int) int {
	last := [][2]int{{row, column}}
	for minutes := 0; ; minutes++ {
		next := [][2]int{}
		for _, at := range last {
			for _, step := range [][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
				r, c := at[0]+step[0], at[1]+step[1]
				if r >= 0 && r < len(hall) && c >= 0 && c < len(hall[r]) && hall[r][c] == 'H' {
					hall[r][c] = 'X'
					next = append(next, [2]int{r, c})
				}
			}
		}
		if len(next) == 0 {
			return minutes
		}
		last = next
	}
}
