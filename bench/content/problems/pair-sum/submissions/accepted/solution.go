package solution

func pairSum(values []int, target int) []int {
	placeOf := map[int]int{}
	for i, value := range values {
		if other, found := placeOf[target-value]; found {
			return []int{other, i}
		}
		placeOf[value] = i
	}
	return []int{-1, -1}
}
