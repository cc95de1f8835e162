package solution

type cell struct {
	row, column int
}

var steps = []cell{{-1, 0}, {1, 0}, {0, -1}, {0, 1}}

func countIslands(grid []string) int {
	counted := make([][]bool, len(grid))
	for row := range grid {
		counted[row] = make([]bool, len(grid[row]))
	}
	isOpen := func(c cell) bool {
		inside := c.row >= 0 && c.row < len(grid) && c.column >= 0 && c.column < len(grid[c.row])
		return inside && grid[c.row][c.column] == '#' && !counted[c.row][c.column]
	}
	flood := func(start cell) {
		counted[start.row][start.column] = true
		waiting := []cell{start}
		for len(waiting) > 0 {
			at := waiting[len(waiting)-1]
			waiting = waiting[:len(waiting)-1]
			for _, step := range steps {
				next := cell{at.row + step.row, at.column + step.column}
				if isOpen(next) {
					counted[next.row][next.column] = true // now, so that it is not put on the stack again
					waiting = append(waiting, next)
				}
			}
		}
	}
	islands := 0
	for row := range grid {
		for column := range grid[row] {
			if start := (cell{row, column}); isOpen(start) {
				islands++
				flood(start)
			}
		}
	}
	return islands
}
