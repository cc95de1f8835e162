package solution

// Wrong: also tries capacities below the largest size, and ships an archive that does not fit on a night of its own.
func leastCapacity(sizes []int, nights int) int64 {
	var low, high int64 = 1, 0
	for _, size := range sizes {
		high += int64(size)
	}
	for low < high {
		capacity := (low + high) / 2
		needed := 1
		var load int64
		for _, size := range sizes {
			if load > 0 && load+int64(size) > capacity {
				needed++
				load = 0
			}
			load += int64(size)
		}
		if needed <= nights {
			high = capacity
		} else {
			low = capacity + 1
		}
	}
	return low
}
