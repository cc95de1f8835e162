package solution

import "sort"

// Wrong: sorts courses by how many prerequisites they list, but a course with one may still wait for a course with three.
func courseOrder(courses int, prerequisites [][]int) []int {
	count := make([]int, courses)
	opens := make([][]int, courses)
	for _, pair := range prerequisites {
		count[pair[0]]++
		opens[pair[1]] = append(opens[pair[1]], pair[0])
	}
	order := make([]int, courses)
	for course := range order {
		order[course] = course
	}
	sort.SliceStable(order, func(i, j int) bool { return count[order[i]] < count[order[j]] })
	if hasCycle(count, opens) {
		return []int{}
	}
	return order
}

func hasCycle(count []int, opens [][]int) bool {
	open := append([]int{}, count...)
	var free []int
	for course, waiting := range open {
		if waiting == 0 {
			free = append(free, course)
		}
	}
	for next := 0; next < len(free); next++ {
		for _, course := range opens[free[next]] {
			if open[course]--; open[course] == 0 {
				free = append(free, course)
			}
		}
	}
	return len(free) < len(open)
}
