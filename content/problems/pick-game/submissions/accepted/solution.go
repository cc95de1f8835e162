package solution

type result byte

const (
	unknown result = iota
	won
	lost
)

type game struct {
	largest int
	known   []result // by the set of picked numbers, which determines what is missing
}

func firstWins(largest int, total int) bool {
	if largest*(largest+1)/2 < total {
		return false // nobody ever gets there
	}
	g := game{largest, make([]result, 1<<largest)}
	return g.play(0, total) == won
}

// play answers whether the player about to pick wins; number k is bit k-1 of picked.
func (g game) play(picked, missing int) result {
	if g.known[picked] == unknown {
		g.known[picked] = g.tryPicks(picked, missing)
	}
	return g.known[picked]
}

func (g game) tryPicks(picked, missing int) result {
	for pick := 1; pick <= g.largest; pick++ {
		bit := 1 << (pick - 1)
		if picked&bit == 0 && (pick >= missing || g.play(picked|bit, missing-pick) == lost) {
			return won
		}
	}
	return lost
}
