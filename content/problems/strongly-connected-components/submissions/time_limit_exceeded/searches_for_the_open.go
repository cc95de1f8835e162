package solution

// Too slow: an otherwise right single pass that goes through the stack of open services at each call to see whether the
// callee is on it: n² steps.
func cyclicGroups(services int, calls [][]int) [][]int {
	callees := make([][]int, services)
	for _, call := range calls {
		callees[call[0]] = append(callees[call[0]], call[1])
	}
	found := make([]int, services)
	low := make([]int, services)
	group := make([]int, services)
	var open []int
	count := 0
	var visit func(service int)
	visit = func(service int) {
		count++
		found[service], low[service] = count, count
		open = append(open, service)
		for _, callee := range callees[service] {
			if found[callee] == 0 {
				visit(callee)
			}
			if contains(open, callee) {
				low[service] = min(low[service], low[callee])
			}
		}
		if low[service] == found[service] {
			from := index(open, service)
			for _, member := range open[from:] {
				group[member] = service
			}
			open = open[:from]
		}
	}
	for service := 0; service < services; service++ {
		if found[service] == 0 {
			visit(service)
		}
	}
	members := make([][]int, services)
	for service := 0; service < services; service++ {
		members[group[service]] = append(members[group[service]], service)
	}
	groups := [][]int{}
	for service := 0; service < services; service++ {
		if list := members[group[service]]; len(list) > 1 && list[0] == service {
			groups = append(groups, list)
		}
	}
	return groups
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func contains(values []int, wanted int) bool {
	for _, value := range values {
		if value == wanted {
			return true
		}
	}
	return false
}

func index(values []int, wanted int) int {
	for i, value := range values {
		if value == wanted {
			return i
		}
	}
	return -1
}
