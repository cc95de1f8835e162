package solution

// Wrong: a pick wins only if it brings the sum beyond the total, not if it hits the total.
func firstWins(largest int, total int) bool {
	if largest*(largest+1)/2 < total {
		return false
	}
	known := map[int]bool{}
	var wins func(picked, missing int) bool
	wins = func(picked, missing int) bool {
		if won, ok := known[picked]; ok {
			return won
		}
		won := false
		for pick := 1; pick <= largest && !won; pick++ {
			bit := 1 << pick
			won = picked&bit == 0 && (pick > missing || !wins(picked|bit, missing-pick))
		}
		known[picked] = won
		return won
	}
	return wins(0, total)
}
