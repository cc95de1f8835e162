package solution

type RangeSums struct {
	before []int64 // before[i] is the total of the first i values
}

func NewRangeSums(values []int) *RangeSums {
	before := make([]int64, len(values)+1)
	for i, value := range values {
		before[i+1] = before[i] + int64(value)
	}
	return &RangeSums{before}
}

func (s *RangeSums) Sum(first int, last int) int64 {
	return s.before[last+1] - s.before[first]
}
