package solution

// Wrong: numbers cells row by row and takes the last of a row and the first of the next for neighbours.
func countIslands(grid []string) int {
	columns := len(grid[0])
	cells := len(grid) * columns
	counted := make([]bool, cells)
	islands := 0
	for start := 0; start < cells; start++ {
		waiting := []int{start}
		isNew := false
		for len(waiting) > 0 {
			cell := waiting[len(waiting)-1]
			waiting = waiting[:len(waiting)-1]
			if cell < 0 || cell >= cells || counted[cell] || grid[cell/columns][cell%columns] != '#' {
				continue
			}
			counted[cell] = true
			isNew = true
			waiting = append(waiting, cell-columns, cell+columns, cell-1, cell+1)
		}
		if isNew {
			islands++
		}
	}
	return islands
}
