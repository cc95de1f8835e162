package solution

// Wrong: lets a reading end one wait only, though it may be the first higher one for many.
func nextWarmer(readings []int) []int {
	waits := make([]int, len(readings))
	waiting := []int{}
	for minute, reading := range readings {
		if last := len(waiting) - 1; last >= 0 && readings[waiting[last]] < reading {
			waits[waiting[last]] = minute - waiting[last]
			waiting = waiting[:last]
		}
		waiting = append(waiting, minute)
	}
	return waits
}
