package solution

// Wrong: keeps readings on the stack and looks up the minute of each, so of equal readings only the latest is known.
func nextWarmer(readings []int) []int {
	waits := make([]int, len(readings))
	minuteOf := map[int]int{}
	waiting := []int{}
	for minute, reading := range readings {
		for len(waiting) > 0 && waiting[len(waiting)-1] < reading {
			colder := minuteOf[waiting[len(waiting)-1]]
			waits[colder] = minute - colder
			waiting = waiting[:len(waiting)-1]
		}
		waiting = append(waiting, reading)
		minuteOf[reading] = minute
	}
	return waits
}
