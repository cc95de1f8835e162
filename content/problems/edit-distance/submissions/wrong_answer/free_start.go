package solution

// Wrong: the first row is left at 0, so the beginning of the target is free, as in a search for a substring.
func editDistance(source string, target string) int {
	row := make([]int, len(target)+1)
	for i := 0; i < len(source); i++ {
		diagonal := row[0]
		row[0] = i + 1
		for j := 0; j < len(target); j++ {
			above := row[j+1]
			if source[i] == target[j] {
				row[j+1] = diagonal
			} else {
				row[j+1] = 1 + min(diagonal, min(above, row[j]))
			}
			diagonal = above
		}
	}
	return row[len(target)]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
