package solution

// Too slow: computes both halves by a call of their own, as many calls as units in the exponent.
func modularPowers(queries [][]int64) []int {
	remainders := make([]int, len(queries))
	for i, query := range queries {
		remainders[i] = int(power(query[0]%query[2], query[1], query[2]))
	}
	return remainders
}

func power(base, exponent, modulus int64) int64 {
	switch exponent {
	case 0:
		return 1 % modulus
	case 1:
		return base
	default:
		half := exponent / 2
		return power(base, half, modulus) * power(base, exponent-half, modulus) % modulus
	}
}
