package solution

// Wrong: stops when the first array is used up, and forgets what is left of the second.
func merge(first []int, count int, second []int) {
	i, j := count, len(second)
	for i > 0 && j > 0 {
		if first[i-1] > second[j-1] {
			i--
			first[i+j] = first[i]
		} else {
			j--
			first[i+j] = second[j]
		}
	}
}
