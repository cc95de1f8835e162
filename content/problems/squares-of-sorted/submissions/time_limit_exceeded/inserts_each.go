package solution

// Too slow: inserts each square where it belongs: n² steps if all numbers are negative.
func sortedSquares(nums []int) []int64 {
	squares := make([]int64, len(nums))
	for i, num := range nums {
		square := int64(num) * int64(num)
		place := i
		for place > 0 && squares[place-1] > square {
			squares[place] = squares[place-1]
			place--
		}
		squares[place] = square
	}
	return squares
}
