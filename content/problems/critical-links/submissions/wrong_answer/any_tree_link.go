package solution

// Wrong: takes every link that joins two groups for critical, though a later link may close a loop over it.
func criticalLinks(servers int, links [][]int) []int {
	parent := make([]int, servers)
	for server := range parent {
		parent[server] = server
	}
	root := func(server int) int {
		for parent[server] != server {
			server = parent[server]
		}
		return server
	}
	critical := []int{}
	for link, ends := range links {
		a, b := root(ends[0]), root(ends[1])
		if a != b {
			parent[a] = b
			critical = append(critical, link)
		}
	}
	return critical
}
