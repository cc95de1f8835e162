package solution

// Too slow: searches the whole hall once for each host that is down, n² steps if many are.
func minutesToSpread(grid []string) int {
	columns := len(grid[0])
	minuteOf := make([]int, len(grid)*columns)
	for cell := range minuteOf {
		minuteOf[cell] = -1
	}
	for source := range minuteOf {
		if grid[source/columns][source%columns] == 'X' {
			searchFrom(source, grid, minuteOf)
		}
	}
	minutes := 0
	for cell, minute := range minuteOf {
		if grid[cell/columns][cell%columns] == '.' {
			continue
		}
		if minute < 0 {
			return -1
		}
		if minute > minutes {
			minutes = minute
		}
	}
	return minutes
}

// searchFrom lowers the minutes of all cells that are reached from the source before what was known.
func searchFrom(source int, grid []string, minuteOf []int) {
	columns := len(grid[0])
	distance := map[int]int{source: 0}
	queue := []int{source}
	for i := 0; i < len(queue); i++ {
		cell := queue[i]
		if minuteOf[cell] < 0 || distance[cell] < minuteOf[cell] {
			minuteOf[cell] = distance[cell]
		}
		row, column := cell/columns, cell%columns
		for _, next := range [4][2]int{{row - 1, column}, {row + 1, column}, {row, column - 1}, {row, column + 1}} {
			if next[0] < 0 || next[0] == len(grid) || next[1] < 0 || next[1] == columns || grid[next[0]][next[1]] == '.' {
				continue
			}
			at := next[0]*columns + next[1]
			if _, seen := distance[at]; !seen {
				distance[at] = distance[cell] + 1
				queue = append(queue, at)
			}
		}
	}
}
