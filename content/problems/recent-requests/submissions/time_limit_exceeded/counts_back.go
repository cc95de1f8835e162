package solution

// Too slow: counts back from the newest request to the border of the window: n steps for each call while none leaves.
type RecentRequests struct {
	window int
	times  []int
}

func NewRecentRequests(window int) *RecentRequests {
	return &RecentRequests{window: window}
}

func (r *RecentRequests) Ping(time int) int {
	r.times = append(r.times, time)
	recent := 0
	for i := len(r.times) - 1; i >= 0 && time-r.times[i] < r.window; i-- {
		recent++
	}
	return recent
}
