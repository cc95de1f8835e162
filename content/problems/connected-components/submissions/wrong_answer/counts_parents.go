package solution

// Wrong: merges properly, but then counts the different parents, and an account in the middle of a tree is a parent as well.
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
	for _, link := range links {
		parent[root(link[1])] = root(link[0])
	}
	people := map[int]bool{}
	for _, above := range parent {
		people[above] = true
	}
	return len(people)
}
