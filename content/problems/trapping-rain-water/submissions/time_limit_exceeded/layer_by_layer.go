package solution

import "sort"

// Too slow: goes through all columns for each height that occurs: n² steps.
func trappedWater(heights []int) int64 {
	levels := append([]int(nil), heights...)
	sort.Ints(levels)
	levels = withoutRepeats(levels)
	var water int64
	below := 0
	for _, level := range levels {
		var filled, waiting int64
		seen := false
		for _, height := range heights {
			if height >= level {
				filled += waiting
				waiting = 0
				seen = true
			} else if seen {
				waiting++
			}
		}
		water += filled * int64(level-below)
		below = level
	}
	return water
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
