package solution

import (
	"math/bits"
)

func mostStudents(seats []string) int {
	seatings := 1 << len(seats[0]) // of a row, as bits
	best := make([]int, seatings)  // by the seating of the last row
	for _, row := range seats {
		broken := brokenSeats(row)
		next := make([]int, seatings)
		for taken := range next {
			if taken&broken == 0 && taken&(taken>>1) == 0 {
				next[taken] = bits.OnesCount(uint(taken)) + mostInFront(taken, best)
			}
		}
		best = next
	}
	return largest(best)
}

func brokenSeats(row string) int {
	broken := 0
	for i, seat := range row {
		if seat == '#' {
			broken |= 1 << i
		}
	}
	return broken
}

func mostInFront(taken int, best []int) int {
	visible := taken<<1 | taken>>1
	most := 0
	for front, students := range best {
		if front&visible == 0 {
			most = max(most, students)
		}
	}
	return most
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
