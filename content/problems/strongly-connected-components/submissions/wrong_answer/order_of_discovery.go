package solution

import "sort"

// Wrong: in the second pass over the reversed calls, starts from services in the reverse order of their discovery
// instead of the order in which the first pass left them.
func cyclicGroups(services int, calls [][]int) [][]int {
	callees := make([][]int, services)
	callers := make([][]int, services)
	for _, call := range calls {
		callees[call[0]] = append(callees[call[0]], call[1])
		callers[call[1]] = append(callers[call[1]], call[0])
	}
	var order []int
	search(callees, make([]bool, services), ascending(services), func(service int) {
		order = append(order, service)
	}, func() {})
	for i, j := 0, len(order)-1; i < j; i, j = i+1, j-1 {
		order[i], order[j] = order[j], order[i]
	}
	groups := [][]int{}
	var group []int
	search(callers, make([]bool, services), order, func(service int) {
		group = append(group, service)
	}, func() {
		if len(group) > 1 {
			sort.Ints(group)
			groups = append(groups, group)
		}
		group = nil
	})
	sort.Slice(groups, func(i, j int) bool { return groups[i][0] < groups[j][0] })
	return groups
}

func ascending(n int) []int {
	numbers := make([]int, n)
	for i := range numbers {
		numbers[i] = i
	}
	return numbers
}

func search(neighbours [][]int, seen []bool, starts []int, found func(int), done func()) {
	var visit func(service int)
	visit = func(service int) {
		seen[service] = true
		found(service)
		for _, next := range neighbours[service] {
			if !seen[next] {
				visit(next)
			}
		}
	}
	for _, start := range starts {
		if !seen[start] {
			visit(start)
			done()
		}
	}
}
