package solution

import "math"

// Wrong: starts with currency 0 only, and never sees circles to which no trades lead from there.
func arbitrage(rates [][]float64) bool {
	best := make([]float64, len(rates))
	for currency := range best {
		best[currency] = math.Inf(-1)
	}
	best[0] = 0
	for range rates {
		improved := false
		for from, row := range rates {
			for to, rate := range row {
				if through := best[from] + math.Log(rate); through > best[to] {
					best[to] = through
					improved = true
				}
			}
		}
		if !improved {
			return false
		}
	}
	return true
}
