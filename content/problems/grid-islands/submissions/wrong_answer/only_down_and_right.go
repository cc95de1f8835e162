package solution

// Wrong: spreads down and to the right only, and misses arms that lead back.
func countIslands(grid []string) int {
	counted := map[[2]int]bool{}
	var flood func(row, column int) bool
	flood = func(row, column int) bool {
		at := [2]int{row, column}
		if row == len(grid) || column == len(grid[row]) || grid[row][column] != '#' || counted[at] {
			return false
		}
		counted[at] = true
		flood(row+1, column)
		flood(row, column+1)
		return true
	}
	islands := 0
	for row := range grid {
		for column := range grid[row] {
			if flood(row, column) {
				islands++
			}
		}
	}
	return islands
}
