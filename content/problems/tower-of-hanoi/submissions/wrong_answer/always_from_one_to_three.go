package solution

// Wrong: takes place 2 for the free one, whatever source and target are.
func towerMoves(crates int, source int, target int) [][]int {
	return move(crates, source, target, 2)
}

func move(crates, source, target, third int) [][]int {
	if crates == 0 {
		return [][]int{}
	}
	moves := move(crates-1, source, third, target)
	moves = append(moves, []int{source, target})
	return append(moves, move(crates-1, third, target, source)...)
}
