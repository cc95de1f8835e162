package solution

// Too slow: numbers the groups and renames a whole group, by a pass over all cells, at every merge: n² steps.
func countIslands(grid []string) int {
	columns := len(grid[0])
	label := make([]int, len(grid)*columns)
	islands := 0
	merge := func(a, b int) {
		kept, renamed := label[a], label[b]
		if kept == renamed {
			return
		}
		islands--
		for i := range label {
			if label[i] == renamed {
				label[i] = kept
			}
		}
	}
	for cell := range label {
		if grid[cell/columns][cell%columns] != '#' {
			continue
		}
		islands++
		label[cell] = cell + 1
		if cell >= columns && label[cell-columns] > 0 {
			merge(cell, cell-columns)
		}
		if cell%columns > 0 && label[cell-1] > 0 {
			merge(cell, cell-1)
		}
	}
	return islands
}
