package solution

// Wrong: takes the first course of a pair for the one that is required, so every chain comes out reversed.
func courseOrder(courses int, prerequisites [][]int) []int {
	open := make([]int, courses)
	opens := make([][]int, courses)
	for _, pair := range prerequisites {
		opens[pair[0]] = append(opens[pair[0]], pair[1])
		open[pair[1]]++
	}
	order := make([]int, 0, courses)
	for course, count := range open {
		if count == 0 {
			order = append(order, course)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, course := range opens[order[next]] {
			open[course]--
			if open[course] == 0 {
				order = append(order, course)
			}
		}
	}
	if len(order) < courses {
		return []int{}
	}
	return order
}
