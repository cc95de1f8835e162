package solution

// Fails: stores only new minimums, but takes one off with every value, until there is none to look at.
type MinStack struct {
	values, minimums []int
}

func NewMinStack() *MinStack {
	return &MinStack{}
}

func (s *MinStack) Push(value int) {
	s.values = append(s.values, value)
	if len(s.minimums) == 0 || value <= s.Minimum() {
		s.minimums = append(s.minimums, value)
	}
}

func (s *MinStack) Pop() {
	s.values = s.values[:len(s.values)-1]
	s.minimums = s.minimums[:len(s.minimums)-1]
}

func (s *MinStack) Top() int {
	return s.values[len(s.values)-1]
}

func (s *MinStack) Minimum() int {
	return s.minimums[len(s.minimums)-1]
}
