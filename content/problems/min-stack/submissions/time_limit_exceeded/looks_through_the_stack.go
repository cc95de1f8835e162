package solution

// Too slow: looks at every value to find the minimum: n steps for each call.
type MinStack struct {
	values []int
}

func NewMinStack() *MinStack {
	return &MinStack{}
}

func (s *MinStack) Push(value int) {
	s.values = append(s.values, value)
}

func (s *MinStack) Pop() {
	s.values = s.values[:len(s.values)-1]
}

func (s *MinStack) Top() int {
	return s.values[len(s.values)-1]
}

func (s *MinStack) Minimum() int {
	smallest := s.Top()
	for _, value := range s.values {
		if value < smallest {
			smallest = value
		}
	}
	return smallest
}
