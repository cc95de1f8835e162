package solution

func nQueens(n int, blocked [][]int) int {
	b := board{
		blocked: make([][]bool, n),
		columns: make([]bool, n),
		rising:  make([]bool, 2*n-1),
		falling: make([]bool, 2*n-1),
	}
	for row := range b.blocked {
		b.blocked[row] = make([]bool, n)
	}
	for _, square := range blocked {
		b.blocked[square[0]][square[1]] = true
	}
	return b.placements(0)
}

// board knows which columns and diagonals the queens above the current row take.
type board struct {
	blocked         [][]bool
	columns         []bool
	rising, falling []bool // by row + column, and by row - column + n - 1
}

// placements counts the ways to fill the row and all below it.
func (b *board) placements(row int) int {
	n := len(b.columns)
	if row == n {
		return 1
	}
	count := 0
	for column := 0; column < n; column++ {
		rising, falling := row+column, row-column+n-1
		if b.blocked[row][column] || b.columns[column] || b.rising[rising] || b.falling[falling] {
			continue
		}
		b.columns[column], b.rising[rising], b.falling[falling] = true, true, true
		count += b.placements(row + 1)
		b.columns[column], b.rising[rising], b.falling[falling] = false, false, false
	}
	return count
}
