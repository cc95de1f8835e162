package solution

// Wrong: remembers only the minimum before the current one, so after two minimums have left it is lost.
type MinStack struct {
	values            []int
	minimum, previous int
}

func NewMinStack() *MinStack {
	return &MinStack{}
}

func (s *MinStack) Push(value int) {
	if len(s.values) == 0 {
		s.minimum, s.previous = value, value
	} else if value <= s.minimum {
		s.minimum, s.previous = value, s.minimum
	}
	s.values = append(s.values, value)
}

func (s *MinStack) Pop() {
	last := len(s.values) - 1
	if s.values[last] == s.minimum {
		s.minimum = s.previous
	}
	s.values = s.values[:last]
}

func (s *MinStack) Top() int {
	return s.values[len(s.values)-1]
}

func (s *MinStack) Minimum() int {
	return s.minimum
}
