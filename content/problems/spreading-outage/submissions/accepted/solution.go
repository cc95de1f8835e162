package solution

type place struct {
	row, column, minute int
}

func minutesToSpread(grid []string) int {
	hall := make([][]byte, len(grid))
	var queue []place
	healthy := 0
	for row := range grid {
		hall[row] = []byte(grid[row])
		for column, state := range hall[row] {
			switch state {
			case 'X':
				queue = append(queue, place{row, column, 0})
			case 'H':
				healthy++
			}
		}
	}
	minutes := 0
	for i := 0; i < len(queue); i++ {
		at := queue[i]
		minutes = at.minute // the minutes in the queue never fall
		for _, next := range [4]place{
			{at.row - 1, at.column, at.minute + 1},
			{at.row + 1, at.column, at.minute + 1},
			{at.row, at.column - 1, at.minute + 1},
			{at.row, at.column + 1, at.minute + 1},
		} {
			inside := next.row >= 0 && next.row < len(hall) && next.column >= 0 && next.column < len(hall[next.row])
			if inside && hall[next.row][next.column] == 'H' {
				hall[next.row][next.column] = 'X'
				healthy--
				queue = append(queue, next)
			}
		}
	}
	if healthy > 0 {
		return -1
	}
	return minutes
}
