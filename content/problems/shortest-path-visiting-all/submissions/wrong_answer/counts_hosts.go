package solution

// Wrong: counts the hosts on the way instead of the steps between them.
func shortestWalk(graph [][]int) int {
	type state struct{ host, visited int }
	all := 1<<len(graph) - 1
	seen := map[state]bool{}
	var level []state
	for host := range graph {
		level = append(level, state{host, 1 << host})
	}
	for hosts := 1; ; hosts++ {
		var following []state
		for _, at := range level {
			if at.visited == all {
				return hosts
			}
			for _, next := range graph[at.host] {
				to := state{next, at.visited | 1<<next}
				if !seen[to] {
					seen[to] = true
					following = append(following, to)
				}
			}
		}
		level = following
	}
}
