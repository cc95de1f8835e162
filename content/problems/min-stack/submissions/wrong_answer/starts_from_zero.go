package solution

// Wrong: the minimum below the first value is taken to be 0, so positive values never become the minimum.
type MinStack struct {
	values, minimums []int
}

func NewMinStack() *MinStack {
	return &MinStack{minimums: []int{0}}
}

func (s *MinStack) Push(value int) {
	minimum := s.Minimum()
	if value < minimum {
		minimum = value
	}
	s.values = append(s.values, value)
	s.minimums = append(s.minimums, minimum)
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
