package solution

// Too slow: looks ahead from each minute: n² steps if readings fall.
func nextWarmer(readings []int) []int {
	waits := make([]int, len(readings))
	for minute, reading := range readings {
		for later := minute + 1; later < len(readings); later++ {
			if readings[later] > reading {
				waits[minute] = later - minute
				break
			}
		}
	}
	return waits
}
