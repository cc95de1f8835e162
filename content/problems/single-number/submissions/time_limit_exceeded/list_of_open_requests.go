package solution

import "slices"

// Too slow: keeps the open requests in a list and searches it for each entry: n² steps.
func singleNumber(nums []int) int {
	var open []int
	for _, num := range nums {
		if at := slices.Index(open, num); at >= 0 {
			open = slices.Delete(open, at, at+1)
		} else {
			open = append(open, num)
		}
	}
	return open[0]
}
