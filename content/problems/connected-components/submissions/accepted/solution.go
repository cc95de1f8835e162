package solution

func connectedComponents(accounts int, links [][]int) int {
	parent := make([]int, accounts)
	size := make([]int, accounts)
	for account := 0; account < accounts; account++ {
		parent[account] = account
		size[account] = 1
	}
	root := func(account int) int {
		for parent[account] != account {
			parent[account] = parent[parent[account]] // halves the way for the next walk
			account = parent[account]
		}
		return account
	}

	people := accounts
	for _, link := range links {
		larger, smaller := root(link[0]), root(link[1])
		if larger == smaller {
			continue
		}
		if size[larger] < size[smaller] {
			larger, smaller = smaller, larger
		}
		parent[smaller] = larger
		size[larger] += size[smaller]
		people--
	}
	return people
}
