package solution

import (
	"math/bits"
)

// Wrong: a seating counts as possible if some of its seats can be used, not only if all can.
func mostStudents(seats []string) int {
	best := make([]int, 1<<len(seats[0]))
	for _, row := range seats {
		usable := 0
		for i, seat := range row {
			if seat == '.' {
				usable |= 1 << i
			}
		}
		next := make([]int, len(best))
		for taken := range next {
			if taken != 0 && taken&usable == 0 || taken&(taken>>1) != 0 {
				continue
			}
			for front, students := range best {
				if front&(taken<<1|taken>>1) == 0 {
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
