package solution

type core struct{ row, column int }

func shortestHops(mesh []string) int {
	if mesh[0][0] == '#' {
		return -1
	}
	rows, columns := len(mesh), len(mesh[0])
	last := core{rows - 1, columns - 1}
	seen := make([][]bool, rows)
	for row := range seen {
		seen[row] = make([]bool, columns)
	}

	seen[0][0] = true
	round := []core{{0, 0}} // the cores that are `hops` hops away
	for hops := 0; len(round) > 0; hops++ {
		var next []core
		for _, at := range round {
			if at == last {
				return hops
			}
			for _, step := range [4]core{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
				row, column := at.row+step.row, at.column+step.column
				if row < 0 || row == rows || column < 0 || column == columns {
					continue
				}
				if mesh[row][column] == '.' && !seen[row][column] {
					seen[row][column] = true
					next = append(next, core{row, column})
				}
			}
		}
		round = next
	}
	return -1
}
