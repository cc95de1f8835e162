package solution

import "math"

func cheapestMerge(stones []int, k int) int {
	n := len(stones)
	if (n-1)%(k-1) != 0 {
		return -1
	}
	before := make([]int, n+1) // prefix sums
	for i, blocks := range stones {
		before[i+1] = before[i] + blocks
	}
	cost := make([][]int, n) // of making i to j as few files as possible
	for i := range cost {
		cost[i] = make([]int, n)
	}
	for length := 2; length <= n; length++ {
		for i := 0; i+length <= n; i++ {
			j := i + length - 1
			best := math.MaxInt
			for middle := i; middle < j; middle += k - 1 { // i to middle become one
				best = min(best, cost[i][middle]+cost[middle+1][j])
			}
			if (length-1)%(k-1) == 0 {
				best += before[j+1] - before[i]
			}
			cost[i][j] = best
		}
	}
	return cost[0][n-1]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
