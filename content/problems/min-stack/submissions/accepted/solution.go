package solution

type frame struct {
	value   int
	minimum int // of all values up to this one, which can't change while it is there
}

type MinStack struct {
	frames []frame
}

func NewMinStack() *MinStack {
	return &MinStack{}
}

func (s *MinStack) Push(value int) {
	minimum := value
	if len(s.frames) > 0 && s.Minimum() < value {
		minimum = s.Minimum()
	}
	s.frames = append(s.frames, frame{value, minimum})
}

func (s *MinStack) Pop() {
	s.frames = s.frames[:len(s.frames)-1]
}

func (s *MinStack) Top() int {
	return s.last().value
}

func (s *MinStack) Minimum() int {
	return s.last().minimum
}

func (s *MinStack) last() frame {
	return s.frames[len(s.frames)-1]
}
