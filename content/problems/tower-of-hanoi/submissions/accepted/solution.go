package solution

func towerMoves(crates int, source int, target int) [][]int {
	moves := make([][]int, 0, 1<<crates-1)
	var move func(crates, source, target int)
	move = func(crates, source, target int) {
		if crates == 0 {
			return
		}
		third := 6 - source - target
		move(crates-1, source, third)
		moves = append(moves, []int{source, target})
		move(crates-1, third, target)
	}
	move(crates, source, target)
	return moves
}
