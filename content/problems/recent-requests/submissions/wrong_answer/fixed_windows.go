package solution

// Wrong: counts in fixed windows that begin at multiples of the length, and forgets everything when a new one begins.
type RecentRequests struct {
	window, current, count int
}

func NewRecentRequests(window int) *RecentRequests {
	return &RecentRequests{window: window}
}

func (r *RecentRequests) Ping(time int) int {
	if time/r.window != r.current {
		r.current = time / r.window
		r.count = 0
	}
	r.count++
	return r.count
}
