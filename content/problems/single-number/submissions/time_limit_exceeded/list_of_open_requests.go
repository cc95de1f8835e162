package solution

// Too slow: keeps the open requests in a list and searches it for each entry: n² steps.
func singleNumber(nums []int) int {
	var open []int
	for _, num := range nums {
		if at := index(open, num); at >= 0 {
			open = append(open[:at], open[at+1:]...)
		} else {
			open = append(open, num)
		}
	}
	return open[0]
}

func index(values []int, wanted int) int {
	for i, value := range values {
		if value == wanted {
			return i
		}
	}
	return -1
}
