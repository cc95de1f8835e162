package solution

import "slices"

// Wrong: sorts the leftovers in as if they were zeros in front, and replaces the smallest numbers.
func merge(first []int, count int, second []int) {
	slices.Sort(first)
	copy(first, second)
	slices.Sort(first)
}
