package solution

import "sort"

// Wrong: sorts the leftovers in as if they were zeros in front, and replaces the smallest numbers.
func merge(first []int, count int, second []int) {
	sort.Ints(first)
	copy(first, second)
	sort.Ints(first)
}
