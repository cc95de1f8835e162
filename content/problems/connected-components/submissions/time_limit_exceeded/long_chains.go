package solution

// Too slow: hangs roots under each other as they come and never shortens a way, so the parents become one long chain.
func connectedComponents(accounts int, links [][]int) int {
	parent := make([]int, accounts)
	for account := range parent {
		parent[account] = account
	}
	root := func(account int) int {
		for parent[account] != account {
			account = parent[account]
		}
		return account
	}
	people := accounts
	for _, link := range links {
		a, b := root(link[0]), root(link[1])
		if a != b {
			parent[a] = b
			people--
		}
	}
	return people
}
