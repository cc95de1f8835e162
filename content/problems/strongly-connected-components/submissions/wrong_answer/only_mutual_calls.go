package solution

// Wrong: joins services that call each other directly, and misses longer ways around.
func cyclicGroups(services int, calls [][]int) [][]int {
	called := map[[2]int]bool{}
	for _, call := range calls {
		called[[2]int{call[0], call[1]}] = true
	}
	parent := make([]int, services)
	for service := range parent {
		parent[service] = service
	}
	root := func(service int) int {
		for parent[service] != service {
			service = parent[service]
		}
		return service
	}
	for _, call := range calls {
		if called[[2]int{call[1], call[0]}] {
			parent[root(call[0])] = root(call[1])
		}
	}
	members := make([][]int, services)
	for service := range parent {
		members[root(service)] = append(members[root(service)], service)
	}
	groups := [][]int{}
	for service := range parent {
		if list := members[root(service)]; len(list) > 1 && list[0] == service {
			groups = append(groups, list)
		}
	}
	return groups
}
