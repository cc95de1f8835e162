package solution

func longestCommon(first string, second string) int {
	common := make([]int, len(second)+1) // with the beginnings of second
	for i := 0; i < len(first); i++ {
		diagonal := 0
		for j := 0; j < len(second); j++ {
			above := common[j+1]
			if first[i] == second[j] {
				common[j+1] = diagonal + 1
			} else {
				common[j+1] = max(above, common[j])
			}
			diagonal = above
		}
	}
	return common[len(second)]
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
