package solution

import "sort"

func criticalLinks(servers int, links [][]int) []int {
	s := newSearch(servers, links)
	for server := range s.found {
		if s.found[server] == 0 {
			s.from(server)
		}
	}
	sort.Ints(s.critical)
	return s.critical
}

// search goes depth first, without recursion.
type search struct {
	links    [][]int
	linksOf  [][]int // positions of the links of each server
	next     []int   // which of them to look at
	found    []int   // numbers from 1 in the order of discovery; 0 before
	low      []int   // smallest number that a way around leads to, from here or below
	path     []step
	critical []int
	count    int
}

// step is a server on the path, and the link over which it was entered.
type step struct {
	server, link int
}

func newSearch(servers int, links [][]int) *search {
	s := &search{
		links:    links,
		linksOf:  make([][]int, servers),
		next:     make([]int, servers),
		found:    make([]int, servers),
		low:      make([]int, servers),
		critical: []int{},
	}
	for link, ends := range links {
		for _, server := range ends {
			s.linksOf[server] = append(s.linksOf[server], link)
		}
	}
	return s
}

func (s *search) from(start int) {
	s.enter(step{start, -1})
	for len(s.path) > 0 {
		at := s.path[len(s.path)-1]
		if s.next[at.server] == len(s.linksOf[at.server]) {
			s.path = s.path[:len(s.path)-1]
			s.leave(at)
			continue
		}
		link := s.linksOf[at.server][s.next[at.server]]
		s.next[at.server]++
		neighbour := s.links[link][0] + s.links[link][1] - at.server
		if s.found[neighbour] == 0 {
			s.enter(step{neighbour, link})
		} else if link != at.link { // a parallel link is a way around
			s.low[at.server] = min(s.low[at.server], s.found[neighbour])
		}
	}
}

func (s *search) enter(next step) {
	s.count++
	s.found[next.server], s.low[next.server] = s.count, s.count
	s.path = append(s.path, next)
}

func (s *search) leave(left step) {
	if len(s.path) == 0 {
		return // the search began here
	}
	above := s.path[len(s.path)-1].server
	s.low[above] = min(s.low[above], s.low[left.server])
	if s.low[left.server] == s.found[left.server] {
		s.critical = append(s.critical, left.link)
	}
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
