package solution

// Wrong: cuts off what the words share at the front and at the end and replaces all that is left between.
func editDistance(source string, target string) int {
	for source != "" && target != "" && source[0] == target[0] {
		source, target = source[1:], target[1:]
	}
	for source != "" && target != "" && source[len(source)-1] == target[len(target)-1] {
		source, target = source[:len(source)-1], target[:len(target)-1]
	}
	return max(len(source), len(target))
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
