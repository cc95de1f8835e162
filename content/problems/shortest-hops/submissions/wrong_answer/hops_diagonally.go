package solution

// Wrong: takes all eight cores around for neighbours.
func shortestHops(mesh []string) int {
	rows, columns := len(mesh), len(mesh[0])
	if mesh[0][0] == '#' {
		return -1
	}
	hops := map[[2]int]int{{0, 0}: 0}
	queue := [][2]int{{0, 0}}
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at == [2]int{rows - 1, columns - 1} {
			return hops[at]
		}
		for row := max(0, at[0]-1); row <= min(rows-1, at[0]+1); row++ {
			for column := max(0, at[1]-1); column <= min(columns-1, at[1]+1); column++ {
				next := [2]int{row, column}
				if _, seen := hops[next]; !seen && mesh[row][column] == '.' {
					hops[next] = hops[at] + 1
					queue = append(queue, next)
				}
			}
		}
	}
	return -1
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
