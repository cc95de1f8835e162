package solution

import "math"

// Wrong: adds what each trade gains or loses on one unit, as if 5 % and 5 % always made 10 %.
func arbitrage(rates [][]float64) bool {
	best := make([]float64, len(rates))
	for range rates {
		improved := false
		for from, row := range rates {
			for to, rate := range row {
				gain := rate - 1
				if rate == 0 {
					gain = math.Inf(-1)
				}
				if best[from]+gain > best[to]+1e-9 {
					best[to] = best[from] + gain
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
