package solution

import "math"

func arbitrage(rates [][]float64) bool {
	gains := make([][]float64, len(rates)) // logarithms, so that products become sums
	for from, row := range rates {
		gains[from] = make([]float64, len(row))
		for to, rate := range row {
			gains[from][to] = math.Log(rate) // minus infinity without a trade
		}
	}

	best := make([]float64, len(rates)) // of all trades that end in a currency; none give 0
	for range rates {
		improved := false
		for from, row := range gains {
			for to, gain := range row {
				if through := best[from] + gain; through > best[to] {
					best[to] = through
					improved = true
				}
			}
		}
		if !improved {
			return false
		}
	}
	return true // a way without circles can't be that long
}
