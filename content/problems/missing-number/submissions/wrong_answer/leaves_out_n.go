package solution

// Wrong: combines the indexes 0 to n-1 with the list but never n.
func missingNumber(nums []int) int {
	missing := 0
	for i, num := range nums {
		missing ^= i ^ num
	}
	return missing
}
