package solution

import "math"

func cyclicGroups(services int, calls [][]int) [][]int {
	s := newSearch(services, calls)
	for service := 0; service < services; service++ {
		if s.found[service] == 0 {
			s.from(service)
		}
	}
	members := make([][]int, services)
	for service, group := range s.group {
		members[group] = append(members[group], service)
	}
	groups := [][]int{}
	for service, group := range s.group {
		if len(members[group]) > 1 && members[group][0] == service {
			groups = append(groups, members[group])
		}
	}
	return groups
}

const closed = math.MaxInt

// search is Tarjan's algorithm without recursion.
type search struct {
	callees [][]int
	next    []int // position of the call to look at
	found   []int // numbers from 1 in the order of discovery; 0 before
	low     []int // smallest number of an open service known to be reachable
	group   []int
	path    []int
	open    []int // found, group not yet known
	count   int
}

func newSearch(services int, calls [][]int) *search {
	s := &search{
		callees: make([][]int, services),
		next:    make([]int, services),
		found:   make([]int, services),
		low:     make([]int, services),
		group:   make([]int, services),
	}
	for _, call := range calls {
		s.callees[call[0]] = append(s.callees[call[0]], call[1])
	}
	return s
}

func (s *search) from(start int) {
	s.enter(start)
	for len(s.path) > 0 {
		service := s.path[len(s.path)-1]
		if s.next[service] == len(s.callees[service]) {
			s.path = s.path[:len(s.path)-1]
			if s.low[service] == s.found[service] {
				s.close(service)
			}
			continue
		}
		callee := s.callees[service][s.next[service]]
		if s.found[callee] == 0 {
			s.enter(callee) // and this call is looked at again on the way back
		} else {
			s.low[service] = min(s.low[service], s.low[callee])
			s.next[service]++
		}
	}
}

func (s *search) enter(service int) {
	s.count++
	s.found[service], s.low[service] = s.count, s.count
	s.path = append(s.path, service)
	s.open = append(s.open, service)
}

// close makes a group of everything that was found since this service and is still open.
func (s *search) close(service int) {
	for member := -1; member != service; {
		member = s.open[len(s.open)-1]
		s.open = s.open[:len(s.open)-1]
		s.low[member] = closed
		s.group[member] = service
	}
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
