package solution

// Wrong: an archive that fills the night exactly is left for the next one.
func leastCapacity(sizes []int, nights int) int64 {
	low := int64(largest(sizes))
	var high int64
	for _, size := range sizes {
		high += int64(size)
	}
	for low < high {
		capacity := (low + high) / 2
		needed := 1
		var load int64
		for _, size := range sizes {
			if load > 0 && load+int64(size) >= capacity {
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

func largest(values []int) int {
	most := values[0]
	for _, value := range values[1:] {
		if value > most {
			most = value
		}
	}
	return most
}
