package solution

// Wrong: reasons as for a tree, that without a circle there are fewer pairs than jobs.
func canFinish(jobs int, dependencies [][]int) bool {
	return len(dependencies) < jobs
}
