package solution

import "slices"

func countInversions(times []int) int64 {
	sorted := slices.Clone(times)
	slices.Sort(sorted)
	sorted = slices.Compact(sorted)
	arrived := make(fenwickTree, len(sorted)+1)
	var inversions int64
	for i, time := range times {
		rank, _ := slices.BinarySearch(sorted, time)
		inversions += int64(i - arrived.upTo(rank+1)) // those that are not later don't count
		arrived.add(rank + 1)
	}
	return inversions
}

// fenwickTree counts events by their rank, from 1. The node at i covers as many ranks up to i as its
// lowest set bit says.
type fenwickTree []int

func (t fenwickTree) add(rank int) {
	for i := rank; i < len(t); i += i & -i {
		t[i]++
	}
}

func (t fenwickTree) upTo(rank int) int {
	count := 0
	for i := rank; i > 0; i &= i - 1 {
		count += t[i]
	}
	return count
}
