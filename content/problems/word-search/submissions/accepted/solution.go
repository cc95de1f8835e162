package solution

func wordSearch(grid []string, word string) bool {
	s := search{word: word}
	for _, row := range grid {
		s.grid = append(s.grid, []byte(row))
	}
	for row := range s.grid {
		for column := range s.grid[row] {
			if s.leads(row, column, 0) {
				return true
			}
		}
	}
	return false
}

// search keeps the grid, with a blank in place of each rack on the way.
type search struct {
	grid [][]byte
	word string
}

// leads answers whether a way begins here that reads the word from letter at.
func (s *search) leads(row, column, at int) bool {
	if row < 0 || row == len(s.grid) || column < 0 || column == len(s.grid[0]) {
		return false
	}
	kind := s.grid[row][column]
	if kind != s.word[at] {
		return false
	}
	if at == len(s.word)-1 {
		return true
	}
	s.grid[row][column] = ' '
	found := s.leads(row-1, column, at+1) || s.leads(row+1, column, at+1) ||
		s.leads(row, column-1, at+1) || s.leads(row, column+1, at+1)
	s.grid[row][column] = kind // other ways may come by
	return found
}
