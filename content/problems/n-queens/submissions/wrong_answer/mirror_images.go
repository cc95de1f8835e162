package solution

// Wrong: lets the first queen stand in the left half only and doubles, as if the blocked squares were symmetric too; and for odd n it leaves out the middle column.
func nQueens(n int, blocked [][]int) int {
	closed := map[[2]int]bool{}
	for _, square := range blocked {
		closed[[2]int{square[0], square[1]}] = true
	}
	var place func(row, columns, down, left, right int) int
	place = func(row, columns, down, left, right int) int {
		if row == n {
			return 1
		}
		count := 0
		for column := 0; column < columns; column++ {
			queen := 1 << column
			if queen&(down|left|right) == 0 && !closed[[2]int{row, column}] {
				count += place(row+1, n, down|queen, (left|queen)>>1, (right|queen)<<1)
			}
		}
		return count
	}
	return 2 * place(0, n/2, 0, 0, 0)
}
