package solution

// Too slow: runs through the whole plan again for each single move, so 4^n steps.
func towerMoves(crates int, source int, target int) [][]int {
	moves := [][]int{}
	for i := 0; i < 1<<crates-1; i++ {
		skip := i
		moves = append(moves, nextMove(crates, source, target, &skip))
	}
	return moves
}

// nextMove returns the move after those that are to be skipped, or nil if there are not so many.
func nextMove(crates, source, target int, skip *int) []int {
	if crates == 0 {
		return nil
	}
	third := 6 - source - target
	if move := nextMove(crates-1, source, third, skip); move != nil {
		return move
	}
	if *skip == 0 {
		return []int{source, target}
	}
	*skip--
	return nextMove(crates-1, third, target, skip)
}
