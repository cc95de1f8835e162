package solution

// Wrong: reads a blocked pair as column and row.
func nQueens(n int, blocked [][]int) int {
	open := make([]int, n)
	for row := range open {
		open[row] = 1<<n - 1
	}
	for _, square := range blocked {
		open[square[1]] &^= 1 << square[0]
	}
	var place func(row, down, left, right int) int
	place = func(row, down, left, right int) int {
		if row == n {
			return 1
		}
		count := 0
		for free := open[row] &^ (down | left | right); free != 0; free &= free - 1 {
			queen := free & -free
			count += place(row+1, down|queen, (left|queen)>>1, (right|queen)<<1)
		}
		return count
	}
	return place(0, 0, 0, 0)
}
