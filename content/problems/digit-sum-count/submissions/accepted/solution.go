package solution

import "strconv"

const (
	digitsMax = 18
	sumMax    = 9 * digitsMax
)

// How many strings of k digits have the digit sum s, at [k][s].
type table [digitsMax + 1][sumMax + 1]int64

func countNumbers(queries [][]int64) []int64 {
	counts := countStrings()
	answers := make([]int64, len(queries))
	for i, query := range queries {
		sum := int(query[2])
		answers[i] = counts.below(query[1]+1, sum) - counts.below(query[0], sum)
	}
	return answers
}

func countStrings() *table {
	var counts table
	counts[0][0] = 1
	for length := 1; length <= digitsMax; length++ {
		for sum := range counts[length] {
			for digit := 0; digit <= min(9, sum); digit++ {
				counts[length][sum] += counts[length-1][sum-digit]
			}
		}
	}
	return &counts
}

func (counts *table) below(limit int64, sum int) int64 {
	digits := strconv.FormatInt(limit, 10)
	var count int64
	for i, char := range digits {
		digit := int(char - '0')
		// Smaller than the limit from here on, so that all digits that follow are free.
		for smaller := 0; smaller < digit && smaller <= sum; smaller++ {
			count += counts[len(digits)-i-1][sum-smaller]
		}
		sum -= digit
	}
	return count
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
