package solution

// Wrong: searches only what job 0 waits for; a circle elsewhere is never seen.
func canFinish(jobs int, dependencies [][]int) bool {
	required := make([][]int, jobs)
	for _, pair := range dependencies {
		required[pair[0]] = append(required[pair[0]], pair[1])
	}
	open := make([]bool, jobs)
	finished := make([]bool, jobs)
	var search func(job int) bool
	search = func(job int) bool {
		if open[job] {
			return false
		}
		if finished[job] {
			return true
		}
		open[job] = true
		for _, next := range required[job] {
			if !search(next) {
				return false
			}
		}
		open[job] = false
		finished[job] = true
		return true
	}
	return search(0)
}
