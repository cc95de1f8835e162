package solution

func redundantConnection(edges [][]int) []int {
	groups := newGroups(len(edges))
	for _, edge := range edges {
		if !groups.merge(edge[0], edge[1]) {
			return edge
		}
	}
	return nil
}

// Union-find over 1 to n: by size, with path halving.
type groups struct {
	parent, size []int
}

func newGroups(n int) *groups {
	g := &groups{make([]int, n+1), make([]int, n+1)}
	for node := range g.parent {
		g.parent[node] = node
		g.size[node] = 1
	}
	return g
}

// merge answers false if both are in one group already.
func (g *groups) merge(a, b int) bool {
	larger, smaller := g.root(a), g.root(b)
	if larger == smaller {
		return false
	}
	if g.size[larger] < g.size[smaller] {
		larger, smaller = smaller, larger
	}
	g.parent[smaller] = larger
	g.size[larger] += g.size[smaller]
	return true
}

func (g *groups) root(node int) int {
	for g.parent[node] != node {
		g.parent[node] = g.parent[g.parent[node]] // halves the way for the next walk
		node = g.parent[node]
	}
	return node
}
