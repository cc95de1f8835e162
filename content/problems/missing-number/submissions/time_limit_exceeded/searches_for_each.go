package solution

// Too slow: searches the whole list for each of 0 to n: n² steps.
func missingNumber(nums []int) int {
	number := 0
	for contains(nums, number) {
		number++
	}
	return number
}

func contains(values []int, wanted int) bool {
	for _, value := range values {
		if value == wanted {
			return true
		}
	}
	return false
}
