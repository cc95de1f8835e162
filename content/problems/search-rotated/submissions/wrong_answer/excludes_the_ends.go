package solution

// Wrong: does not count the ends of the ascending half as part of it.
func positions(ring []int, targets []int) []int {
	positions := make([]int, len(targets))
	for i, target := range targets {
		positions[i] = position(ring, target)
	}
	return positions
}

func position(ring []int, target int) int {
	low, high := 0, len(ring)-1
	for low <= high {
		mid := (low + high) / 2
		switch {
		case ring[mid] == target:
			return mid
		case ring[low] <= ring[mid] && ring[low] < target && target < ring[mid]:
			high = mid - 1
		case ring[low] <= ring[mid]:
			low = mid + 1
		case ring[mid] < target && target < ring[high]:
			low = mid + 1
		default:
			high = mid - 1
		}
	}
	return -1
}
