package solution

// Too slow: counts the parts of the network without each link, by union-find: n² steps.
func criticalLinks(servers int, links [][]int) []int {
	parent := make([]int, servers)
	root := func(server int) int {
		for parent[server] != server {
			parent[server] = parent[parent[server]]
			server = parent[server]
		}
		return server
	}
	critical := []int{}
	for broken := range links {
		for server := range parent {
			parent[server] = server
		}
		for link, ends := range links {
			if link != broken {
				parent[root(ends[0])] = root(ends[1])
			}
		}
		if root(links[broken][0]) != root(links[broken][1]) {
			critical = append(critical, broken)
		}
	}
	return critical
}
