package solution

// Too slow: tries all walks of 0, 1, 2, … steps and remembers nothing: exponential in the steps.
func shortestWalk(graph [][]int) int {
	all := 1<<len(graph) - 1
	var completes func(host, visited, steps int) bool
	completes = func(host, visited, steps int) bool {
		if visited == all || steps == 0 {
			return visited == all
		}
		for _, next := range graph[host] {
			if completes(next, visited|1<<next, steps-1) {
				return true
			}
		}
		return false
	}
	for steps := 0; ; steps++ {
		for host := range graph {
			if completes(host, 1<<host, steps) {
				return steps
			}
		}
	}
}
