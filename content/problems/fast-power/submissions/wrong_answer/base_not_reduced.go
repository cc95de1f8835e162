package solution

// Wrong: squares the base before its remainder is taken, which overflows 64 bits for large bases.
func modularPowers(queries [][]int64) []int {
	remainders := make([]int, len(queries))
	for i, query := range queries {
		square, exponent, modulus := query[0], query[1], query[2]
		result := 1 % modulus
		for ; exponent > 0; exponent /= 2 {
			if exponent%2 == 1 {
				result = result * square % modulus
			}
			square = square * square % modulus
		}
		remainders[i] = int(result)
	}
	return remainders
}
