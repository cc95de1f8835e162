package solution

import "sort"

func countInversions(times []int) int64 {
	sorted := append([]int(nil), times...)
	sort.Ints(sorted)
	sorted = withoutRepeats(sorted)
	arrived := make(fenwickTree, len(sorted)+1)
	var inversions int64
	for i, time := range times {
		rank := sort.SearchInts(sorted, time)
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

func withoutRepeats(sorted []int) []int {
	kept := sorted[:0]
	for _, value := range sorted {
		if len(kept) == 0 || value != kept[len(kept)-1] {
			kept = append(kept, value)
		}
	}
	return kept
}
