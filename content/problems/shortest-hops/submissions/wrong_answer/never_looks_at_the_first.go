package solution

// Wrong: starts without asking whether the first core works.
func shortestHops(mesh []string) int {
	rows, columns := len(mesh), len(mesh[0])
	hops := map[[2]int]int{{0, 0}: 0}
	queue := [][2]int{{0, 0}}
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at == [2]int{rows - 1, columns - 1} {
			return hops[at]
		}
		for _, step := range [4][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
			next := [2]int{at[0] + step[0], at[1] + step[1]}
			if next[0] < 0 || next[0] == rows || next[1] < 0 || next[1] == columns {
				continue
			}
			if _, seen := hops[next]; !seen && mesh[next[0]][next[1]] == '.' {
				hops[next] = hops[at] + 1
				queue = append(queue, next)
			}
		}
	}
	return -1
}
