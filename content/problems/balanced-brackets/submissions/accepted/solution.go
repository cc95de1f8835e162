package solution

// Every trace but the empty one is "(" a ")" b in exactly one way: a is what the first call does, b what follows it.
func balancedBrackets(pairs int, depth int) []string {
	// within[d][k] lists the traces of k calls with at most d open, of which none is possible for d = 0 and k > 0.
	within := make([][][]string, depth+1)
	for d := range within {
		within[d] = make([][]string, pairs+1)
		within[d][0] = []string{""}
		for k := 1; k <= pairs && d > 0; k++ {
			for inside := 0; inside < k; inside++ {
				for _, a := range within[d-1][inside] {
					for _, b := range within[d][k-1-inside] {
						within[d][k] = append(within[d][k], "("+a+")"+b)
					}
				}
			}
		}
	}
	return within[depth][pairs]
}
