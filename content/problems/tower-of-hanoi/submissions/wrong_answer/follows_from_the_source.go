package solution

// Wrong: in the third part takes the lighter crates from the source, where they no longer are.
func towerMoves(crates int, source int, target int) [][]int {
	if crates == 0 {
		return [][]int{}
	}
	third := 6 - source - target
	moves := towerMoves(crates-1, source, third)
	moves = append(moves, []int{source, target})
	return append(moves, towerMoves(crates-1, source, target)...)
}
