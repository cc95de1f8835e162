package solution

import "math/bits"

// Wrong: counts the lower 32 bits of each word only.
func hammingDistance(first []int64, second []int64) int {
	distance := 0
	for i := range first {
		distance += bits.OnesCount32(uint32(first[i] ^ second[i]))
	}
	return distance
}
