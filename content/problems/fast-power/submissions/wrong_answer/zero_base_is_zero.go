package solution

// Wrong: answers 0 for every base that is a multiple of the modulus, also to the power of 0.
func modularPowers(queries [][]int64) []int {
	remainders := make([]int, len(queries))
	for i, query := range queries {
		if query[0]%query[2] != 0 {
			remainders[i] = int(power(query[0]%query[2], query[1], query[2]))
		}
	}
	return remainders
}

func power(base, exponent, modulus int64) int64 {
	if exponent == 0 {
		return 1 % modulus
	}
	root := power(base, exponent/2, modulus)
	square := root * root % modulus
	if exponent%2 == 0 {
		return square
	}
	return square * base % modulus
}
