package solution

// Too slow: goes deep first and enters a core again whenever it gets there with fewer hops; everything behind it is then corrected again.
func shortestHops(mesh []string) int {
	rows, columns := len(mesh), len(mesh[0])
	hops := make([][]int, rows)
	for row := range hops {
		hops[row] = make([]int, columns)
		for column := range hops[row] {
			hops[row][column] = rows * columns
		}
	}
	var search func(row, column, count int)
	search = func(row, column, count int) {
		if row < 0 || row == rows || column < 0 || column == columns {
			return
		}
		if mesh[row][column] == '#' || count >= hops[row][column] {
			return
		}
		hops[row][column] = count
		search(row-1, column, count+1)
		search(row, column-1, count+1)
		search(row, column+1, count+1)
		search(row+1, column, count+1)
	}
	search(0, 0, 0)
	if hops[rows-1][columns-1] == rows*columns {
		return -1
	}
	return hops[rows-1][columns-1]
}
