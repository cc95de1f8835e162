package solution

func missingNumber(nums []int) int {
	missing := len(nums) // the indexes give 0 to n-1
	for i, num := range nums {
		missing ^= i ^ num
	}
	return missing
}
