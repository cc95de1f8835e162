package solution

// Wrong: compares and sets the parents of the accounts themselves instead of those of their roots.
func connectedComponents(accounts int, links [][]int) int {
	parent := make([]int, accounts)
	for account := range parent {
		parent[account] = account
	}
	people := accounts
	for _, link := range links {
		a, b := parent[link[0]], parent[link[1]]
		if a != b {
			parent[b] = a
			people--
		}
	}
	return people
}
