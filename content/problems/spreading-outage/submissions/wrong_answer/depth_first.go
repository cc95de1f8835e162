package solution

// Wrong: follows one way to its end before it tries the next, and keeps the time at which it first came to a host, which
// need not be the shortest.
func minutesToSpread(grid []string) int {
	minuteOf := make([][]int, len(grid))
	for row := range grid {
		minuteOf[row] = make([]int, len(grid[row]))
		for column := range minuteOf[row] {
			minuteOf[row][column] = -1
		}
	}
	var visit func(row, column, minute int)
	visit = func(row, column, minute int) {
		if row < 0 || row == len(grid) || column < 0 || column == len(grid[row]) {
			return
		}
		if grid[row][column] == '.' || minuteOf[row][column] >= 0 || minute > 0 && grid[row][column] == 'X' {
			return
		}
		minuteOf[row][column] = minute
		visit(row-1, column, minute+1)
		visit(row+1, column, minute+1)
		visit(row, column-1, minute+1)
		visit(row, column+1, minute+1)
	}
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == 'X' {
				visit(row, column, 0)
			}
		}
	}
	minutes := 0
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == 'H' && minuteOf[row][column] < 0 {
				return -1
			}
			if minuteOf[row][column] > minutes {
				minutes = minuteOf[row][column]
			}
		}
	}
	return minutes
}
