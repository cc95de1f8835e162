package solution

// Wrong: keeps only one open request, so another one that arrives meanwhile is lost.
func singleNumber(nums []int) int {
	open := 0
	for _, num := range nums {
		switch open {
		case 0:
			open = num
		case num:
			open = 0
		}
	}
	return open
}
