package solution

// Wrong: append reuses the array behind a combination that still has room, so a later combination overwrites an earlier one.
func subsets(nums []int) [][]int {
	all := [][]int{{}}
	for _, num := range nums {
		for _, subset := range all {
			all = append(all, append(subset, num))
		}
	}
	return all
}
