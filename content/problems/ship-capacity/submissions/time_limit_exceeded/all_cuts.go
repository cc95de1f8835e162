package solution

import "math"

// Too slow: the best way to ship the first archives in so many nights, for each number of both: n² steps per night.
func leastCapacity(sizes []int, nights int) int64 {
	n := len(sizes)
	best := make([]int64, n+1)
	for i := 1; i <= n; i++ {
		best[i] = math.MaxInt64
	}
	for range min(n, nights) {
		better := make([]int64, n+1)
		copy(better, best)
		for from := range n {
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
