package solution

// Too slow: looks at every number of the range, and there may be 10¹⁸.
func countNumbers(queries [][]int64) []int64 {
	answers := make([]int64, len(queries))
	for i, query := range queries {
		for number := query[0]; number <= query[1]; number++ {
			sum := int64(0)
			for rest := number; rest > 0; rest /= 10 {
				sum += rest % 10
			}
			if sum == query[2] {
				answers[i]++
			}
		}
	}
	return answers
}
