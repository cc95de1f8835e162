package solution

func merge(first []int, count int, second []int) {
	i, j := count, len(second) // how many of each are left
	for j > 0 {
		if i > 0 && first[i-1] > second[j-1] {
			i--
			first[i+j] = first[i]
		} else {
			j--
			first[i+j] = second[j]
		}
	}
}
