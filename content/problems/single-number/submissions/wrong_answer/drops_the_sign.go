package solution

// Wrong: puts the number together from 31 bits and loses the sign.
func singleNumber(nums []int) int {
	single := 0
	for bit := 0; bit < 31; bit++ {
		count := 0
		for _, num := range nums {
			count += num >> bit & 1
		}
		single |= count % 2 << bit
	}
	return single
}
