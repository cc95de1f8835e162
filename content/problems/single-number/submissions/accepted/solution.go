package solution

func singleNumber(nums []int) int {
	single := 0
	for _, num := range nums {
		single ^= num // the second entry of an id cancels the first
	}
	return single
}
