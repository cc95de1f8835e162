package solution

type RecentRequests struct {
	window int
	times  []int // those in the window, oldest first; append moves them on when it has to grow
}

func NewRecentRequests(window int) *RecentRequests {
	return &RecentRequests{window: window}
}

func (r *RecentRequests) Ping(time int) int {
	r.times = append(r.times, time)
	for time-r.times[0] >= r.window {
		r.times = r.times[1:]
	}
	return len(r.times)
}
