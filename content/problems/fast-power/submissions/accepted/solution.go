package solution

func modularPowers(queries [][]int64) []int {
	remainders := make([]int, len(queries))
	for i, query := range queries {
		remainders[i] = int(power(query[0], query[1], query[2]))
	}
	return remainders
}

func power(base, exponent, modulus int64) int64 {
	result := 1 % modulus
	square := base % modulus // base to the power of 1, 2, 4, 8, …
	for ; exponent > 0; exponent /= 2 {
		if exponent%2 == 1 {
			result = result * square % modulus
		}
		square = square * square % modulus
	}
	return result
}
