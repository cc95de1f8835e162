package solution

func courseOrder(courses int, prerequisites [][]int) []int {
	open := make([]int, courses) // prerequisites not yet taken, for each course
	opens := make([][]int, courses)
	for _, pair := range prerequisites {
		course, required := pair[0], pair[1]
		opens[required] = append(opens[required], course)
		open[course]++
	}

	order := make([]int, 0, courses)
	for course, count := range open {
		if count == 0 {
			order = append(order, course)
		}
	}
	// The order is its own queue: courses before next are taken, those from next on are free.
	for next := 0; next < len(order); next++ {
		for _, course := range opens[order[next]] {
			open[course]--
			if open[course] == 0 {
				order = append(order, course)
			}
		}
	}
	if len(order) < courses { // courses on a cycle are never free
		return []int{}
	}
	return order
}
