package solution

func leastCapacity(sizes []int, nights int) int64 {
	low := int64(largest(sizes)) // with less, this one is never shipped
	var high int64
	for _, size := range sizes {
		high += int64(size)
	}
	for low < high {
		capacity := (low + high) / 2
		if nightsNeeded(sizes, capacity) <= nights {
			high = capacity
		} else {
			low = capacity + 1
		}
	}
	return low
}

func nightsNeeded(sizes []int, capacity int64) int {
	nights := 1
	var load int64
	for _, size := range sizes {
		load += int64(size)
		if load > capacity {
			nights++
			load = int64(size)
		}
	}
	return nights
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
