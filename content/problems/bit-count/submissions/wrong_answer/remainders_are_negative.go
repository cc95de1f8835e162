package solution

// Wrong: the remainder of an odd negative number is -1, and halving rounds towards 0.
func bitCount(n int64) int {
	count := 0
	for n != 0 {
		count += int(n % 2)
		n /= 2
	}
	return count
}
