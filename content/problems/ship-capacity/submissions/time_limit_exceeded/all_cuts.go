package solution

import "math"

// Too slow: the best way to ship the first archives in so many nights, for each number of both: n² steps per night.
func leastCapacity(sizes []int, nights int) int64 {
	n := len(sizes)
	best := make([]int64, n+1)
	for i := 1; i <= n; i++ {
		best[i] = math.MaxInt64
	}
	for night := 0; night < n && night < nights; night++ {
		better := make([]int64, n+1)
		copy(better, best)
		for from := 0; from < n; from++ {
			var load int64
			for to := from + 1; to <= n; to++ {
				load += int64(sizes[to-1])
				better[to] = min(better[to], max(best[from], load))
			}
		}
		best = better
	}
	return best[n]
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
