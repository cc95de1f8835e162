package solution

// Too slow: passes over all pairs until nothing changes any more; a chain along the list frees one job a pass: V · E steps.
func canFinish(jobs int, dependencies [][]int) bool {
	finished := make([]bool, jobs)
	for count := 0; count < jobs; {
		waits := make([]bool, jobs)
		for _, pair := range dependencies {
			if !finished[pair[1]] {
				waits[pair[0]] = true
			}
		}
		before := count
		for job := 0; job < jobs; job++ {
			if !finished[job] && !waits[job] {
				finished[job] = true
				count++
			}
		}
		if count == before {
			return false
		}
	}
	return true
}
