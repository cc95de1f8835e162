package solution

const unknown = 1 << 40

func shortestTour(dist [][]int) int {
	n := len(dist)
	// shortest[set][last]: from city 0 through the cities of the set, ending in last
	shortest := make([][]int, 1<<n)
	for set := range shortest {
		shortest[set] = make([]int, n)
		for last := 0; last < n; last++ {
			shortest[set][last] = unknown
		}
	}
	shortest[1][0] = 0
	for set := 1; set < 1<<n; set += 2 { // all sets with city 0
		for last, soFar := range shortest[set] {
			for next := 0; next < n; next++ {
				if set>>next&1 == 0 {
					longer := shortest[set|1<<next]
					longer[next] = min(longer[next], soFar+dist[last][next])
				}
			}
		}
	}
	tour := unknown
	for last, soFar := range shortest[1<<n-1] {
		tour = min(tour, soFar+dist[last][0])
	}
	return tour
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
