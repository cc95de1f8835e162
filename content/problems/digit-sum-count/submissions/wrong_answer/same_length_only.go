package solution

import "strconv"

// Wrong: begins with a digit from 1 on, so numbers with fewer digits than the limit are left out.
func countNumbers(queries [][]int64) []int64 {
	var counts [20][163]int64
	counts[0][0] = 1
	for length := 1; length < 20; length++ {
		for sum := range counts[length] {
			for digit := 0; digit <= min(9, sum); digit++ {
				counts[length][sum] += counts[length-1][sum-digit]
			}
		}
	}
	below := func(limit int64, sum int) int64 {
		digits := strconv.FormatInt(limit, 10)
		var count int64
		for i, char := range digits {
			digit := int(char - '0')
			smaller := 0
			if i == 0 && len(digits) > 1 {
				smaller = 1
			}
			for ; smaller < digit && smaller <= sum; smaller++ {
				count += counts[len(digits)-i-1][sum-smaller]
			}
			sum -= digit
		}
		return count
	}
	answers := make([]int64, len(queries))
	for i, query := range queries {
		sum := int(query[2])
		answers[i] = below(query[1]+1, sum) - below(query[0], sum)
	}
	return answers
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
