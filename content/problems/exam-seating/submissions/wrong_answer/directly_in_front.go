package solution

import (
	"math/bits"
)

// Wrong: also forbids the seat directly in front.
func mostStudents(seats []string) int {
	best := make([]int, 1<<len(seats[0]))
	for _, row := range seats {
		broken := 0
		for i, seat := range row {
			if seat == '#' {
				broken |= 1 << i
			}
		}
		next := make([]int, len(best))
		for taken := range next {
			if taken&broken != 0 || taken&(taken>>1) != 0 {
				continue
			}
			for front, students := range best {
				if front&(taken|taken<<1|taken>>1) == 0 {
					next[taken] = max(next[taken], bits.OnesCount(uint(taken))+students)
				}
			}
		}
		best = next
	}
	return largest(best)
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func largest(values []int) int {
	most := values[0]
	for _, value := range values[1:] {
		if value > most {
			most = value
		}
	}
	return most
}
