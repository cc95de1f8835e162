package solution

func nextWarmer(readings []int) []int {
	waits := make([]int, len(readings))
	waiting := []int{} // minutes; their readings never rise
	for minute, reading := range readings {
		for len(waiting) > 0 {
			colder := waiting[len(waiting)-1]
			if readings[colder] >= reading {
				break
			}
			waits[colder] = minute - colder
			waiting = waiting[:len(waiting)-1]
		}
		waiting = append(waiting, minute)
	}
	return waits
}
