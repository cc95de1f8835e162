package solution

// Where the agent is, and the bits of the hosts that it has been on.
type state struct {
	host, visited int
}

func shortestWalk(graph [][]int) int {
	all := 1<<len(graph) - 1
	seen := make([][]bool, len(graph))
	var level []state
	for host := range graph {
		seen[host] = make([]bool, all+1)
		level = append(level, state{host, 1 << host})
	}
	for steps := 0; ; steps++ {
		var following []state
		for _, at := range level {
			if at.visited == all {
				return steps
			}
			for _, next := range graph[at.host] {
				visited := at.visited | 1<<next
				if !seen[next][visited] {
					seen[next][visited] = true
					following = append(following, state{next, visited})
				}
			}
		}
		level = following
	}
}
