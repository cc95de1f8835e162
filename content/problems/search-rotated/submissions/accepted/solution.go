package solution

import "sort"

func positions(ring []int, targets []int) []int {
	n := len(ring)
	oldest := sort.Search(n, func(i int) bool { return ring[i] <= ring[n-1] })
	positions := make([]int, len(targets))
	for i, target := range targets {
		// Places count from the oldest number around the ring.
		place := sort.Search(n, func(place int) bool { return ring[(oldest+place)%n] >= target })
		positions[i] = -1
		if position := (oldest + place) % n; ring[position] == target {
			positions[i] = position
		}
	}
	return positions
}
