package solution

// Wrong: last stands for the length of the range instead of its end.
type RangeSums struct {
	before []int64
}

func NewRangeSums(values []int) *RangeSums {
	before := make([]int64, len(values)+1)
	for i, value := range values {
		before[i+1] = before[i] + int64(value)
	}
	return &RangeSums{before}
}

func (s *RangeSums) Sum(first int, last int) int64 {
	return s.before[min(first+last, len(s.before)-1)] - s.before[first]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
