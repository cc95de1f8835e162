package solution

// Fails: looks at the cell below and to the right without asking whether there is one.
func countIslands(grid []string) int {
	counted := map[[2]int]bool{}
	var flood func(row, column int)
	flood = func(row, column int) {
		if grid[row][column] != '#' || counted[[2]int{row, column}] {
			return
		}
		counted[[2]int{row, column}] = true
		flood(row+1, column)
		flood(row, column+1)
		flood(row-1, column)
		flood(row, column-1)
	}
	islands := 0
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == '#' && !counted[[2]int{row, column}] {
				islands++
				flood(row, column)
			}
		}
	}
	return islands
}
