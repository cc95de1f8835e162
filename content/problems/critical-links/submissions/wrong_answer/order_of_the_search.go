package solution

// Wrong: answers critical links in the order in which the search leaves them.
func criticalLinks(servers int, links [][]int) []int {
	linksOf := make([][]int, servers)
	for link, ends := range links {
		linksOf[ends[0]] = append(linksOf[ends[0]], link)
		linksOf[ends[1]] = append(linksOf[ends[1]], link)
	}
	found := make([]int, servers)
	count := 0
	critical := []int{}
	var visit func(server, entry int) int
	visit = func(server, entry int) int {
		count++
		found[server] = count
		low := count
		for _, link := range linksOf[server] {
			neighbour := links[link][0] + links[link][1] - server
			if found[neighbour] == 0 {
				below := visit(neighbour, link)
				if below > found[server] {
					critical = append(critical, link)
				}
				low = min(low, below)
			} else if link != entry {
				low = min(low, found[neighbour])
			}
		}
		return low
	}
	for server := range found {
		if found[server] == 0 {
			visit(server, -1)
		}
	}
	return critical
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
