package solution

// Wrong: compares a request with the one before it only, so the count goes on as long as there is no pause of a whole window.
type RecentRequests struct {
	window, last, count int
}

func NewRecentRequests(window int) *RecentRequests {
	return &RecentRequests{window: window}
}

func (r *RecentRequests) Ping(time int) int {
	if time-r.last >= r.window {
		r.count = 0
	}
	r.last = time
	r.count++
	return r.count
}
