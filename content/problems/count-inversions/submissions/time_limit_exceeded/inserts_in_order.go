package solution

// Too slow: inserts each event into a linked list of those before it, from the latest on, and counts
// how many it passes: up to n²/2 steps.
func countInversions(times []int) int64 {
	type event struct {
		time    int
		earlier *event
	}
	latest := &event{}
	var passed int64
	for _, time := range times {
		after := latest
		for after.earlier != nil && after.earlier.time > time {
			after = after.earlier
			passed++
		}
		after.earlier = &event{time, after.earlier}
	}
	return passed
}
