package solution

type state int

const (
	unseen state = iota
	open         // on the path that is being searched
	finished
)

func canFinish(jobs int, dependencies [][]int) bool {
	required := make([][]int, jobs)
	for _, pair := range dependencies {
		required[pair[0]] = append(required[pair[0]], pair[1])
	}
	states := make([]state, jobs)
	// Recursive, because Go's stacks grow with the depth of a chain.
	var leadsIntoCircle func(job int) bool
	leadsIntoCircle = func(job int) bool {
		states[job] = open
		for _, next := range required[job] {
			if states[next] == open || states[next] == unseen && leadsIntoCircle(next) {
				return true
			}
		}
		states[job] = finished
		return false
	}
	for job := 0; job < jobs; job++ {
		if states[job] == unseen && leadsIntoCircle(job) {
			return false
		}
	}
	return true
}
