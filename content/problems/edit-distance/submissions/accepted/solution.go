package solution

func editDistance(source string, target string) int {
	row := make([]int, len(target)+1) // distances to the beginnings of target
	for j := range row {
		row[j] = j
	}
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
