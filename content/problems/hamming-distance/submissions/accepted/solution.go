package solution

import "math/bits"

func hammingDistance(first []int64, second []int64) int {
	distance := 0
	for i := range first {
		distance += bits.OnesCount64(uint64(first[i] ^ second[i]))
	}
	return distance
}
