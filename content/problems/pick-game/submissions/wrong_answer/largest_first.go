package solution

// Wrong: lets both players pick the largest number that is left, unless one reaches the total at once.
func firstWins(largest int, total int) bool {
	first := true
	for pick := largest; pick > 0; pick-- {
		total -= pick
		if total <= 0 {
			return first
		}
		first = !first
	}
	return false
}
